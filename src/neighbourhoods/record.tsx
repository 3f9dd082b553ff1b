import { panel, type RecordPart, type View } from '../platform/index.ts'
import { day, Row } from '../ui/index.ts'
import { type MoveToCome, movesOfPerson, moveToCome, type OwnMove } from './moved/store.ts'
import { movedWords } from './moved/words.ts'

const w = movedWords.en

/** The quiet way to one’s neighbourhood; it says when lines moved around the person’s address, or will. */
const door = panel<{ view: View; moves: OwnMove[]; toCome: MoveToCome | null }>({
  key: 'neighbourhood',
  parts: ['reach'],
  stands: 'more',
  order: 29,
  read: ({ person }) => ({ moves: movesOfPerson(person), toCome: moveToCome(person) }),
  show({ view, moves: [last], toCome }) {
    const own = view.person?.id === view.viewer?.id
    return (
      <Row
        title={own ? w.title : w.titleFor(view.person?.knownAs ?? '')}
        href={`/people/${view.person?.id}/neighbourhood`}
        under={
          toCome
            ? w.rowToCome(toCome.isIn, day(new Date(`${toCome.startsOn}T12:00:00Z`), view.now))
            : last && !last.putBackAt
              ? (own ? w.row : w.rowFor)(last.isIn)
              : undefined
        }
      />
    )
  },
})

const ofPlace = 'Neighbourhoods and their lines are this place’s own; their names stand beside it.'

export const record: RecordPart = {
  tables: {
    neighbourhood_move: {
      part: 'reach',
      kept: 'record.kept',
      stays: { drawing_id: ofPlace, was_id: ofPlace, is_id: ofPlace },
    },
  },
  home: [door],
}
