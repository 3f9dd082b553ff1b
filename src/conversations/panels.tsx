import { type Around, around, inTheirPerson } from '../people/index.ts'
import { alongsideMe, may, panel, type View, type WorkView, workPanel } from '../platform/index.ts'
import { Card, Chip, day, PlainList, Row } from '../ui/index.ts'
import { TalkRows } from './conversation/pages/mine.tsx'
import { myPages, type TalkOpen, waitingToBeReadBack } from './conversation/store-of-mine.ts'
import { words as conversationWords } from './conversation/words.ts'
import { CrisisCard } from './crisis/pages/card.tsx'
import { type Crisis, crisisOpenFor } from './crisis/store.ts'
import { SayPanel } from './statements/pages/say-panel.tsx'
import { type Waiting, waitingFor } from './statements/store.ts'

const w = conversationWords.en

const crisis = panel<{ view: View; crisis: Crisis | null }>({
  key: 'crisis',
  stands: 'main',
  order: 5,
  read: ({ person }) => ({ crisis: crisisOpenFor(person) }),
  show: ({ view, crisis }) => crisis && <CrisisCard view={view} crisis={crisis} />,
})

const waiting = panel<{ view: View; waiting: Waiting[] }>({
  key: 'waiting to be read back',
  stands: 'main',
  order: 15,
  read: ({ person, viewer }) => ({ waiting: waitingFor(person, viewer?.id ?? person) }),
  show: ({ view, waiting }) => {
    const count = waiting.reduce((sum, one) => sum + one.count, 0)
    if (count === 0) return null
    const base = `/people/${view.person?.id}`
    return (
      <Card title={w.home.waiting}>
        <p>{inTheirPerson(view, w.home.waitingLead(count))}</p>
        <PlainList>
          {waiting.map(({ conversationId, kind, heldAt, count: things }) => (
            <Row
              key={conversationId}
              href={conversationId ? `${base}/conversations/${conversationId}/read-back` : `${base}/said`}
              title={kind && heldAt ? w.home.row(w.kinds[kind as 'first'], day(heldAt, view.now)) : w.home.other}
              end={<Chip kind="mine">{w.list.waiting(things)}</Chip>}
            />
          ))}
        </PlainList>
      </Card>
    )
  },
})

const say = panel<{ view: View; around: Around[] }>({
  key: 'something to say',
  parts: ['said'],
  stands: 'main',
  order: 40,
  read: () => ({ around: around() }),
  // Somebody of their own people who reads here is not asked to write down what they say.
  show: ({ view, around }) =>
    view.person?.byRight === 'circle' || !may(view, 'add', 'reach', 'said') ? null : (
      <SayPanel view={view} around={around} />
    ),
})

const parts = ['reach', 'said'] as const

const pages = workPanel<WorkView & { pages: TalkOpen[] }>({
  key: 'my pages',
  stands: 'main',
  order: 50,
  opens: { people: alongsideMe(parts), parts, why: 'looked at which pages are still to be shared' },
  read: ({ viewer }) => ({ pages: myPages(viewer?.id ?? '') }),
  show: ({ view, people, pages }) =>
    pages.length > 0 ? (
      <Card title={w.mine.pages}>
        <TalkRows view={{ now: view.now, people }} w={w} talks={pages} none={w.mine.noPages} />
      </Card>
    ) : null,
})

const readBack = workPanel<WorkView & { waiting: TalkOpen[] }>({
  key: 'waiting to be read back',
  stands: 'main',
  order: 55,
  opens: { people: alongsideMe(parts), parts, why: 'looked at what waits to be read back' },
  read: () => ({ waiting: waitingToBeReadBack() }),
  show: ({ view, people, waiting }) =>
    waiting.length > 0 ? (
      <Card title={w.mine.waiting}>
        <TalkRows view={{ now: view.now, people }} w={w} talks={waiting} none={w.mine.noWaiting} />
      </Card>
    ) : null,
})

export const home = [crisis, waiting, say]
export const today = [pages, readBack]
