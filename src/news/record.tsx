import { alongsideMe, panel, type RecordPart, type View, type WorkView, workPanel } from '../platform/index.ts'
import { Card, PlainList, Row } from '../ui/index.ts'
import { newWithMyPeople, whatsNew } from './changes/panels.tsx'
import { isDue } from './rules.ts'
import { type Due, lettersDue } from './store.ts'
import { notThrough } from './telling/panel.tsx'
import { words } from './words.ts'

const w = words.en.panel

const home = panel<{ view: View }>({
  key: 'letters',
  stands: 'more',
  order: 60,
  read: () => ({}),
  show: ({ view: { person, viewer } }) => {
    const own = person?.id === viewer?.id
    return (
      <Row key="letters" title={w.all} href={`/people/${person?.id}/letters`} under={own ? w.ownText : undefined} />
    )
  },
})

const today = workPanel<WorkView & { due: Due[] }>({
  key: 'letters due',
  stands: 'aside',
  order: 40,
  opens: {
    people: alongsideMe(['hello', 'reach', 'said', 'plan']),
    parts: ['hello', 'reach', 'said', 'plan'],
    why: 'looked at whose letters are due',
  },
  read: () => ({ due: lettersDue() }),
  show: ({ view, people, due }) => {
    const waiting = due.filter(({ rhythm, last, changed }) => isDue(rhythm, last, changed, view.now))
    if (waiting.length === 0) return null
    return (
      <Card title={w.title}>
        <PlainList>
          {waiting.map(({ personId }) => (
            <Row
              key={personId}
              title={w.due(people.find(({ id }) => id === personId)?.knownAs ?? '')}
              href={`/people/${personId}/letters`}
            />
          ))}
        </PlainList>
      </Card>
    )
  },
})

export const record: RecordPart = {
  tables: {
    letter_rhythm: {
      part: 'reach',
      kept: 'record.kept',
    },
    news_wish: {
      part: 'reach',
      kept: 'record.kept',
    },
    letter: {
      part: 'reach',
      kept: 'record.kept',
    },
  },
  home: [whatsNew, home],
  today: [newWithMyPeople, notThrough, today],
}
