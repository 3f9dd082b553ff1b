import { panel, type RecordPart, type View } from '../../platform/index.ts'
import { Card } from '../../ui/index.ts'
import { type Introduction, introductionsOf } from './store.ts'
import { words } from './words.ts'

const w = words.en

/** Somebody would like to meet the person, and waits for their yes or no. */
const waiting = panel<{ view: View; introductions: Introduction[] }>({
  key: 'introductions',
  parts: ['community'],
  stands: 'main',
  order: 36,
  read: ({ person }) => ({ introductions: introductionsOf(person) }),
  show({ view, introductions }) {
    const count = introductions.filter((one) => one.state === 'proposed' && one.myAnswer === null).length
    if (count === 0) return null
    return (
      <Card title={w.title} tone="sun">
        <p>
          <a href={`/people/${view.person?.id}/introductions`}>{w.panel(count)}</a>
        </p>
      </Card>
    )
  },
})

const stays = { introduction_id: 'The introduction itself is of two people, and of the place that made it.' }

export const record: RecordPart = {
  tables: {
    introduction_side: {
      part: 'community',
      kept: 'as long as the record: who somebody met belongs to their story',
      stays: {
        ...stays,
        code_hash: 'what is kept of a code; it would let somebody in',
        from_member: 'as whom a connector here knew them before',
      },
    },
    thanks: { part: 'community', kept: 'as long as the record: thanks are a keepsake', stays },
  },
  home: [waiting],
}
