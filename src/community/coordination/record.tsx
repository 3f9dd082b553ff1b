import { type Around, around, faceLink, ringFor } from '../../people/index.ts'
import { panel, type RecordPart, type View, type WorkView, workPanel } from '../../platform/index.ts'
import { Card, DueChip, day, Phone, PlainList, Row, Who } from '../../ui/index.ts'
import { goesOn, home as homeOf, on } from './pages/person.tsx'
import {
  alertsWaiting,
  type Coordination,
  coordinationsOf,
  introductionsWaiting,
  type OwnIntroduction,
  ownIntroductions,
  type Waiting,
} from './store.ts'
import { words } from './words.ts'

const { panel: w, person, card } = words.en

/** Who knows the person as their local area coordinator, and how to let it rest. */
const known = panel<{
  view: View
  coordinations: Coordination[]
  introductions: OwnIntroduction[]
  around: Around[]
}>({
  key: 'local area coordinator',
  parts: ['community'],
  stands: 'aside',
  order: 12,
  read: ({ person }) => ({
    coordinations: coordinationsOf(person),
    introductions: ownIntroductions(person),
    around: around(),
  }),
  show({ view, coordinations, introductions, around }) {
    const own = view.viewer?.id === view.person?.id
    const name = view.person?.knownAs ?? ''
    const going = coordinations.filter((one) => goesOn(one, around))
    const waits = introductions.filter(({ ended }) => ended === null)
    if (going.length === 0 && waits.length === 0) return null
    const [only] = going
    const who = around.find(({ memberId }) => memberId === only?.coordinatorId)
    const ring = who && ringFor(view, who.memberId)
    return (
      <Card
        title={
          who
            ? own
              ? person.is(who.knownAs)
              : person.isFor(who.knownAs, name)
            : own
              ? person.title
              : person.titleFor(name)
        }
        tone="leaf"
      >
        {only && who && (
          <Who
            name={who.knownAs}
            src={faceLink(who.memberId, who.picture)}
            is={only.lastTouch ? person.touch(on(view, only.lastTouch)) : card.is}
          >
            <span>
              {ring?.id === null ? person.ringTeam : person.ring} <Phone number={ring?.number ?? ''} />
            </span>
          </Who>
        )}
        {waits.map((one) => (
          <p key={one.id}>
            {one.metAt ? person.met(one.ownerName) : person.waits(one.ownerName, day(one.dueAt, view.now))}
          </p>
        ))}
        <a href={homeOf(view.person?.id ?? '')}>{person.more}</a>
      </Card>
    )
  },
})

const door = panel<{ view: View }>({
  key: 'local area coordinator door',
  parts: ['community'],
  stands: 'more',
  order: 31,
  read: () => ({}),
  show: ({ view }) => <Row title={w.door} href={homeOf(view.person?.id ?? '')} />,
})

/** Who would like to meet whoever works here today, and what they owe where a coordinator has no room. */
const waiting = workPanel<WorkView & { introductions: Waiting | null; alerts: Waiting | null }>({
  key: 'local area coordination',
  stands: 'main',
  order: 8,
  opens: null,
  read: () => ({ introductions: introductionsWaiting(), alerts: alertsWaiting() }),
  show: ({ view, introductions, alerts }) =>
    introductions === null && alerts === null ? null : (
      <Card title={w.today}>
        <PlainList>
          {introductions && (
            <Row
              title={w.introductions(introductions.waiting)}
              href="/coordination"
              end={<DueChip view={view} at={introductions.firstDue} />}
            />
          )}
          {alerts && (
            <Row
              title={w.alerts(alerts.waiting)}
              href="/coordination/team"
              end={<DueChip view={view} at={alerts.firstDue} />}
            />
          )}
        </PlainList>
      </Card>
    ),
})

const ofPlace = 'The neighbourhood is the place’s own, and its name stands in the record’s own page.'

export const coordinationRecord: RecordPart = {
  tables: {
    coordination: { part: 'community', kept: 'record.kept' },
    coordination_touch: { part: 'community', kept: 'record.kept' },
    coordination_introduction: {
      part: 'community',
      kept: 'as long as the record; of whoever has none, all is deleted when they have met, said no, or took it back',
      stays: {
        code_hash: 'what is kept of a code that reads and takes back; it would let somebody in',
        neighbourhood_id: ofPlace,
        joined_to: 'what else somebody wrote to the same coordinator; each stands by itself',
        parted_from: 'of whom a coordinator knows that they are somebody else',
      },
    },
    coordination_full: {
      part: 'community',
      kept: 'record.kept',
      stays: {
        neighbourhood_id: ofPlace,
        introduction_id: 'an introduction of somebody without a record',
      },
    },
  },
  home: [known, door],
  today: [waiting],
}
