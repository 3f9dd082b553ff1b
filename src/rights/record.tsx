import { alongsideMe, panel, type RecordPart, type View, type WorkView, workPanel } from '../platform/index.ts'
import { Card, Chip, DueChip, day, PlainList, Row } from '../ui/index.ts'
import { type Ask, type AskWaiting, asksOf, asksWaiting } from './correction/store.ts'
import { words as asking } from './correction/words.ts'
import { OrderRows } from './court-seal/pages/orders.tsx'
import { courtSealsWaiting, type OrderWaiting } from './court-seal/store.ts'
import { words as sealing } from './court-seal/words.ts'
import { type RequestWaiting, requestsWaiting } from './requests/store.ts'
import { words as requesting } from './requests/words.ts'
import { type KeepingCount, keepingTimesWaiting } from './time-to-keep/store.ts'
import { words as timeToKeep } from './time-to-keep/words.ts'
import { MatterRows } from './withholding/pages/decide.tsx'
import { type MatterWaiting, mattersWaiting, type Notice, noticesOf } from './withholding/store.ts'
import { words as withholding } from './withholding/words.ts'
import { words } from './words.ts'

const w = words.en
const parts = ['reach', 'rights'] as const

const home = panel<{ view: View; asks: Ask[]; notices: Notice[] }>({
  key: 'my rights',
  stands: 'more',
  order: 50,
  parts: ['rights'],
  read: ({ person }) => ({ asks: asksOf(person), notices: noticesOf(person) }),
  show({ view, asks, notices }) {
    const own = view.person?.id === view.viewer?.id
    const open = asks.filter(({ answer }) => answer === null).length
    const kept = notices.some(({ endedAt }) => endedAt === null)
    if (!own && open === 0 && !kept) return null
    return (
      <Row
        key="rights"
        title={own ? w.home.title : w.titleFor(view.person?.knownAs ?? '')}
        href={`/people/${view.person?.id}/rights`}
        under={own ? w.home.text : undefined}
      >
        {open > 0 && (
          <p>
            <Chip kind="soon">{own ? w.home.waiting(open) : asking.en.today.title}</Chip>
          </p>
        )}
        {kept && (
          <p>
            <Chip kind="mine">
              {own ? withholding.en.notices.title : withholding.en.notices.titleFor(view.person?.knownAs ?? '')}
            </Chip>
          </p>
        )}
      </Row>
    )
  },
})

const asked = workPanel<WorkView & { asks: AskWaiting[]; requests: RequestWaiting[] }>({
  key: 'asked about records',
  stands: 'main',
  order: 45,
  opens: { people: alongsideMe(parts), parts, why: 'looked at what is asked about the record' },
  read: () => ({ asks: asksWaiting(), requests: requestsWaiting() }),
  show({ view, people, asks, requests }) {
    if (asks.length === 0 && requests.length === 0) return null
    const nameOf = (person: string) => people.find(({ id }) => id === person)?.knownAs ?? ''
    const chip = (due: Date) => <DueChip view={view} at={due} />
    return (
      <Card title={asking.en.today.title}>
        <PlainList>
          {asks.map((one) => (
            <Row
              key={one.id}
              title={asking.en.today.row(nameOf(one.personId), asking.en.one.kinds[one.kind])}
              href={`/people/${one.personId}/rights/asks/${one.id}`}
              end={chip(one.dueAt)}
              under={one.acknowledgeLate && asking.en.today.acknowledge}
            />
          ))}
          {requests.map((one) => (
            <Row
              key={one.id}
              title={requesting.en.today.row(nameOf(one.personId), one.byWhom)}
              href={`/people/${one.personId}/rights/requests/${one.id}`}
              end={chip(one.dueAt)}
            />
          ))}
        </PlainList>
      </Card>
    )
  },
})

const toDecide = workPanel<WorkView & { matters: MatterWaiting[] }>({
  key: 'kept back to decide',
  stands: 'main',
  order: 9,
  opens: null,
  read: () => ({ matters: mattersWaiting() }),
  show: ({ view, matters }) =>
    matters.length === 0 ? null : (
      <Card title={withholding.en.matters.title}>
        <MatterRows view={view} w={withholding.en} matters={matters} />
      </Card>
    ),
})

const toSeal = workPanel<WorkView & { orders: OrderWaiting[] }>({
  key: 'orders to seal',
  stands: 'aside',
  order: 16,
  opens: null,
  read: () => ({ orders: courtSealsWaiting() }),
  show: ({ view, orders }) =>
    orders.length === 0 ? null : (
      <Card title={sealing.en.waiting.title}>
        <OrderRows view={view} w={sealing.en} orders={orders} />
      </Card>
    ),
})

const timesOver = workPanel<WorkView & { times: KeepingCount[] }>({
  key: 'records whose time is over',
  stands: 'aside',
  order: 17,
  opens: null,
  read: () => ({ times: keepingTimesWaiting() }),
  show({ view, times: [one] }) {
    if (!one?.dueAt || one.waiting === 0) return null
    const late = one.dueAt < view.now
    const { list } = timeToKeep.en
    return (
      <Card title={list.title}>
        <PlainList>
          <Row
            title={list.panel(one.waiting)}
            href="/records-to-decide"
            end={<Chip kind={late ? 'late' : 'soon'}>{(late ? list.late : list.by)(day(one.dueAt, view.now))}</Chip>}
          />
        </PlainList>
      </Card>
    )
  },
})

const unsaid =
  'It would say what is kept from you. You see that something is, since when and by what law, on “My rights”.'

export const record: RecordPart = {
  tables: {
    rights_ask: { part: 'rights', kept: 'record.kept' },
    legal_hold: { part: 'rights', kept: 'record.kept' },
    deletion: { part: 'rights', kept: 'record.kept' },
    record_request: { part: 'rights', kept: 'record.kept' },
    withholding: { part: 'own', stays: unsaid, kept: 'record.kept' },
    court_seal: {
      part: 'own',
      stays: 'The order is the court’s to give. What it sealed, why and on which day stands at the words themselves.',
      kept: 'record.kept',
    },
    keeping_time: {
      part: 'rights',
      stays: 'How long a record is kept, and who decides, is for each place anew.',
      kept: 'record.kept',
    },
    withholding_matter: { part: 'own', stays: unsaid, kept: 'record.kept' },
  },
  home: [home],
  today: [asked, toDecide, toSeal, timesOver],
}
