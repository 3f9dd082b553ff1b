import { type Around, around } from '../../people/index.ts'
import {
  type AnyWorkPanel,
  alongsideMe,
  panel,
  type RecordPart,
  sql,
  type View,
  type WorkView,
  workPanel,
} from '../../platform/index.ts'
import { Card, Chip, day, PlainList, Row } from '../../ui/index.ts'
import { StateLines } from './pages/state-lines.tsx'
import {
  type Apart,
  apartNow,
  type DeathOf,
  deathsOf,
  deathsWaiting,
  endingsForMe,
  endingsUnderWay,
  type ForMe,
  leavesWaiting,
  type Stands,
  type State,
  standsWithUs,
  states,
  type Under,
  type Waiting,
} from './store/index.ts'
import { words } from './words/index.ts'

const w = words.en

/** How we keep in touch, where there is something to say; the way to all of it always stands among the quiet ways. */
const inTouch = panel<{
  view: View
  stands: Stands | null
  apart: Apart | null
  deaths: DeathOf[]
  around: Around[]
}>({
  key: 'in touch',
  stands: 'main',
  order: 3,
  read: ({ person }) => ({
    stands: standsWithUs(person),
    apart: apartNow(person),
    deaths: deathsOf(person),
    around: around(),
  }),
  show({ view, stands, apart, deaths, around }) {
    const own = view.person?.id === view.viewer?.id
    const quiet = stands?.state === 'open' && !stands.leftAlone && !stands.onlyRests
    const mistake = own ? deaths.find(({ undoneAt }) => undoneAt !== null) : undefined
    if (quiet && !mistake) return null
    return (
      <Card key="in touch" title={w.apart.home.title} tone={quiet ? 'plain' : 'sky'}>
        {!quiet && <StateLines view={view} w={w} stands={stands} apart={apart ?? undefined} around={around} />}
        {own && stands?.state === 'ended' && (
          <>
            <p>{w.back.own.panelText}</p>
            <a class="govuk-button" href="/come-back">
              {w.back.own.title}
            </a>
          </>
        )}
        {mistake && <p>{w.apart.home.mistake(day(mistake.recordedAt, view.now))}</p>}
      </Card>
    )
  },
})

/** An ending that is begun waits for the person as well: it is theirs to say yes, to change or to stop. */
const ending = panel<{ view: View; under: Under[] }>({
  key: 'ending',
  stands: 'main',
  order: 4,
  read: () => ({ under: endingsUnderWay() }),
  show({ view, under }) {
    const own = view.person?.id === view.viewer?.id
    const one = under.find(({ personId }) => personId === view.person?.id)
    if (!one) return null
    const name = view.person?.knownAs ?? ''
    return (
      <Card key="ending" title={own ? w.apart.home.ending : w.apart.home.endingOf(name)} tone="sun">
        <p>{own ? endingToMe(one, view) : `${underWay(one, view)}.`}</p>
        <a class="govuk-button" href={`/people/${one.personId}/ending`}>
          {w.apart.home.read}
        </a>
      </Card>
    )
  },
})

function endingToMe({ way, person, noticeUntil, challenged }: Under, view: View): string {
  const says = w.apart.home
  if (way === 'together') return person ? says.youSaidYes : says.yourYes
  if (challenged) return says.youSaidNo
  return noticeUntil === null ? says.thought : says.notice(day(noticeUntil, view.now))
}

const waysToRest = panel<{ view: View }>({
  key: 'ways to rest',
  stands: 'more',
  order: 90,
  read: () => ({}),
  show: ({ view: { person, viewer } }) => (
    <Row
      key="in touch"
      title={w.apart.home.title}
      href={`/people/${person?.id}/in-touch`}
      under={person?.id === viewer?.id ? w.apart.home.all : undefined}
    />
  ),
})

/** Endings that wait for a press, and those who are away, resting or out of touch, of the people I walk with. */
const nobodyDisappears = workPanel<WorkView & { states: Stands[]; under: Under[] }>({
  key: 'nobody disappears',
  stands: 'main',
  order: 25,
  opens: { people: alongsideMe(['reach', 'plan']), parts: ['reach', 'plan'], why: 'looked at who is away or resting' },
  read: () => ({ states: states(), under: endingsUnderWay() }),
  show({ view, people, states, under }) {
    const nameFor = (person: string) => people.find(({ id }) => id === person)?.knownAs ?? ''
    const apart = states.filter(({ state, leftAlone }) => state !== 'open' || leftAlone)
    if (apart.length === 0 && under.length === 0) return null
    return (
      <Card title={w.apart.today.title}>
        <PlainList>
          {under.map((one) => (
            <Row
              key={one.endingId}
              title={nameFor(one.personId)}
              href={`/people/${one.personId}/ending`}
              end={<Chip kind="mine">{underWay(one, view)}</Chip>}
            />
          ))}
          {apart.map((one) => (
            <Row
              key={one.personId}
              title={nameFor(one.personId)}
              href={`/people/${one.personId}/in-touch`}
              end={<StateChip stands={one} />}
              under={one.since && w.apart.hub.since(day(one.since, view.now))}
            />
          ))}
        </PlainList>
      </Card>
    )
  },
})

function underWay({ way, person, worker, noticeUntil, challenged }: Under, view: View): string {
  const says = w.apart.today
  if (way === 'together') return person && !worker ? says.yourKey : says.begun
  if (challenged) return says.challenged
  if (noticeUntil === null) return says.second
  return noticeUntil <= view.now ? says.noticeOver : says.notice(day(noticeUntil, view.now))
}

/** A second pair of eyes: what waits for whoever decides or answers; and whom nobody could tell from a code. */
const secondEyes = workPanel<WorkView & { mine: ForMe[]; deaths: { count: number } | null; waiting: Waiting[] }>({
  key: 'second eyes',
  stands: 'main',
  order: 8,
  opens: null,
  read: ({ viewer }) => ({
    mine: endingsForMe(),
    deaths: deathsWaiting(),
    waiting: viewer?.posts.some((post) => ['keeper', 'worker', 'team lead'].includes(post))
      ? leavesWaiting()
      : sql<Waiting>`select null::uuid as id where false`,
  }),
  show({ mine, deaths, waiting }) {
    const dead = deaths?.count ?? 0
    if (mine.length === 0 && dead === 0 && waiting.length === 0) return null
    return (
      <Card title={w.ending.forMe.title} tone="sun">
        <PlainList>
          {waiting.length > 0 && <Row title={w.leave.waiting.card(waiting.length)} href="/left-alone" />}
          {dead > 0 && <Row title={w.death.list.card(dead)} href="/deaths" />}
          {mine.map((one) => (
            <Row
              key={one.challengeId ?? one.endingId}
              title={one.challengeId ? w.ending.forMe.challenge(one.knownAs) : w.ending.forMe.decide(one.knownAs)}
              href={`/people/${one.personId}/ending/${one.challengeId ? `challenge/${one.challengeId}` : 'decide'}`}
            />
          ))}
        </PlainList>
      </Card>
    )
  },
})

/** How somebody stands, on a list; nothing while they are simply with us. */
export function StateChip({ stands }: { stands: Pick<Stands, 'state' | 'leftAlone'> }) {
  if (stands.leftAlone) return <Chip>{w.apart.hub.leftAloneChip}</Chip>
  if (stands.state === 'open') return null
  return <Chip kind={chips[stands.state]}>{w.apart.hub.chips[stands.state]}</Chip>
}

const chips: Record<State, 'plain' | 'soon' | 'mine'> = {
  open: 'plain',
  away: 'soon',
  resting: 'plain',
  'out of touch': 'mine',
  ended: 'plain',
  died: 'plain',
}

export const home: NonNullable<RecordPart['home']> = [inTouch, ending, waysToRest]
export const today: AnyWorkPanel[] = [nobodyDisappears, secondEyes]
