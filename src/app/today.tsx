import {
  type AnyRoute,
  type AnyWorkPanel,
  type Asked,
  type OpenedPerson,
  posts,
  route,
  type Transaction,
  type View,
  type Viewer,
} from '../platform/index.ts'
import { Empty, PageHead, Screen, weekday } from '../ui/index.ts'
import { prefixed, rowsOf } from './panels.ts'
import { records } from './records.ts'
import { type Words, words } from './words.ts'

const panels = records.flatMap(({ today = [] }) => today).sort((a, b) => a.order - b.order)

type Gathered = { people: Record<string, readonly OpenedPerson[]>; rows: Record<string, unknown> }
type Props = { view: View; w: Words; gathered: Gathered }

/** The page of somebody who works here: what waits for them today, from every slice. */
export const today: AnyRoute = route({
  path: '/today',
  who: posts('worker', 'team lead', 'peer', 'connector', 'keeper', 'finance', 'reviewer', 'governor', 'steward'),
  why: 'looked at what is due today',
  words,
  gather: async (tx, asked): Promise<{ gathered: Gathered }> => ({ gathered: await gather(tx, asked) }),
  page: TodayPage,
})

/** Panel by panel, since each opens people of its own. */
async function gather(tx: Transaction, asked: Asked): Promise<Gathered> {
  const { viewer } = asked
  const gathered: Gathered = { people: {}, rows: {} }
  if (!viewer) return gathered
  const answers = await Promise.all(panels.map((panel) => openAndRead(tx, asked, viewer, panel)))
  for (const [at, { key }] of panels.entries()) {
    gathered.people[key] = answers[at]?.people ?? []
    Object.assign(gathered.rows, answers[at]?.rows)
  }
  return gathered
}

/** Sent in order on one connection, so that each panel's queries see what its own opening opened. */
async function openAndRead(tx: Transaction, asked: Asked, viewer: Viewer, { key, opens, read }: AnyWorkPanel) {
  const opened = opens
    ? tx.open({ people: opens.people(viewer), parts: opens.parts, act: 'read', why: opens.why })
    : Promise.resolve([])
  const rows = tx.read(prefixed(key, read(asked)))
  return { people: await opened, rows: await rows }
}

function TodayPage({ view, w: { today: w }, gathered: { people, rows } }: Props) {
  const shown = (where: 'main' | 'aside') =>
    panels
      .filter(({ stands }) => stands === where)
      .map(({ key, show }) => show({ view, people: people[key] ?? [], ...rowsOf(key, rows) }))
  const main = shown('main')
  const aside = shown('aside').filter((one) => one !== null)
  const title = w.title(view.viewer?.knownAs ?? '')
  return (
    <Screen view={view} title={title} current="today" aside={aside.length > 0 ? aside : undefined}>
      <PageHead title={title} lead={weekday(view.now)} />
      {main.every((one) => one === null) ? <Empty>{w.nothing}</Empty> : main}
    </Screen>
  )
}
