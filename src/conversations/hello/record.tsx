import { myNeighbourhoods } from '../../neighbourhoods/index.ts'
import { type Around, around, nameOf } from '../../people/index.ts'
import { panel, type RecordPart, type View, type WorkView, workPanel } from '../../platform/index.ts'
import { Card, Chip, day } from '../../ui/index.ts'
import { dueChip } from './due-chip.ts'
import { WaitingList } from './pages/waiting.tsx'
import { inOrder } from './rules.ts'
import { type Hello, type Helper, hellosOf, helpers, peopleWaiting, type WaitingHello, waitingHellos } from './store.ts'
import { hellosPath } from './take-up-hello.ts'
import { words } from './words.ts'

const w = words.en
/** How many stand on the page of today; the rest are one press away. */
const few = 5

type MyHello = Pick<
  Hello,
  'id' | 'saidAt' | 'takenBy' | 'reachedAt' | 'dueAt' | 'forWhom' | 'climbedTo' | 'ownerId' | 'ownerName'
>

/** Until somebody has got in touch: by whom and by when. Afterwards it is part of what was said. */
const home = panel<{ view: View; hellos: MyHello[]; around: Around[] }>({
  key: 'hello',
  stands: 'main',
  order: 10,
  read: ({ person }) => ({ hellos: hellosOf(person), around: around() }),
  show: ({ view, hellos, around }) => {
    const open = hellos.filter(({ reachedAt }) => reachedAt === null)
    if (open.length === 0 || view.person === null) return null
    const { id, knownAs } = view.person
    const own = id === view.viewer?.id
    return (
      <Card title={own ? w.mine.title : w.mine.titleFor(knownAs)} tone="sun">
        {open.map((hello) => {
          const due = dueChip(hello.dueAt, view.now, w.hellos)
          const owner = nameOf(around, hello.ownerId, hello.ownerName) || w.hello.team
          const on = day(hello.saidAt, view.now)
          return (
            <div key={hello.id}>
              <p>
                {own && (hello.forWhom === 'self' ? w.mine.waits(on) : w.mine.forYou(on))}{' '}
                {own ? w.one.owes(owner) : w.one.owesThem(owner, knownAs)} <Chip kind={due.kind}>{due.text}</Chip>
              </p>
              <p>
                <a href={hellosPath(id, hello.id)}>{w.mine.read}</a>
              </p>
            </div>
          )
        })}
      </Card>
    )
  },
})

type Today = WorkView & { hellos: WaitingHello[]; helpers: Helper[]; mine: { id: string }[] }

/** Hellos waiting for me, with their clocks. */
const today = workPanel<Today>({
  key: 'hellos waiting',
  stands: 'main',
  order: 10,
  opens: { people: peopleWaiting, parts: ['hello', 'reach'], why: 'looked at the hellos that wait' },
  read: ({ viewer, now }) => ({
    hellos: waitingHellos(),
    helpers: helpers(),
    mine: myNeighbourhoods(viewer?.id ?? '', now),
  }),
  show: ({ view, people, hellos, helpers, mine }) => {
    const here = mine.map(({ id }) => id)
    const waiting = inOrder(
      hellos.filter(({ personId }) => people.some(({ id }) => id === personId)),
      here,
    )
    if (waiting.length === 0) return null
    return (
      <Card title={w.hellos.panelTitle} id="hellos">
        <WaitingList
          view={{ ...view, people }}
          w={w.hellos}
          hellos={waiting.slice(0, few)}
          helpers={helpers}
          mine={here}
          heading="h3"
        />
        <p>
          <a href="/hellos">{w.hellos.all}</a>
        </p>
      </Card>
    )
  },
})

/** What a hello leaves in a person’s record. */
export const record: RecordPart = {
  tables: {
    hello: {
      part: 'hello',
      stays: { neighbourhood_id: 'a number that this place gave a part of the town; where you live stands in words' },
      kept: 'record.kept',
    },
    hello_sayer: {
      part: 'hello',
      stays: { contact: 'how to reach whoever said a hello about you is theirs' },
      kept: 'record.kept',
    },
    hello_contact: {
      part: 'hello',
      kept: 'record.kept',
    },
  },
  home: [home],
  today: [today],
}
