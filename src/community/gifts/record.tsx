import { panel, type RecordPart, type View } from '../../platform/index.ts'
import { Card, Chip, PlainList, Row } from '../../ui/index.ts'
import { type Gift, giftsOf } from './store.ts'
import { words } from './words.ts'

const w = words.en

/** What the person gives first, and what they look for, on their home page. */
const home = panel<{ view: View; gifts: Gift[] }>({
  key: 'gifts',
  parts: ['community'],
  stands: 'main',
  order: 40,
  read: ({ person }) => ({ gifts: giftsOf(person) }),
  show({ view, gifts }) {
    if (gifts.length === 0) return null
    const own = view.person?.id === view.viewer?.id
    const title = own ? w.panel.title : w.panel.titleFor(view.person?.knownAs ?? '')
    return (
      <Card title={title} corner={<a href={`/people/${view.person?.id}/give-and-ask`}>{w.panel.all}</a>}>
        <PlainList>
          {gifts.map((gift) => (
            <Row key={gift.id} title={gift.line} end={<Chip>{w.sides[gift.side].short}</Chip>} />
          ))}
        </PlainList>
      </Card>
    )
  },
})

const door = panel<{ view: View }>({
  key: 'give and ask',
  parts: ['community'],
  stands: 'more',
  order: 30,
  read: () => ({}),
  show: ({ view }) => (
    <Row
      title={view.person?.id === view.viewer?.id ? w.title : w.titleFor(view.person?.knownAs ?? '')}
      href={`/people/${view.person?.id}/give-and-ask`}
    />
  ),
})

export const record: RecordPart = {
  tables: {
    gift: {
      part: 'community',
      stays: {
        last_asked_at: 'says only when a connector last thought of it',
        left_for_now_at: 'says only when a connector last thought of it',
      },
      kept: 'until its last day or until it is taken back, then a year, so that thanks still say what they were for',
    },
  },
  home: [home, door],
}
