import { type Around, inTheirPerson, nameOf } from '../../people/index.ts'
import { may, type View } from '../../platform/index.ts'
import { Card, Chip, DueChip, day, Empty, PageHead, PlainList, Row, Screen } from '../../ui/index.ts'
import { StateChip } from '../correction/pages/one.tsx'
import type { Ask, Deletion } from '../correction/store.ts'
import type { Words as AskWords } from '../correction/words.ts'
import type { Hold, RecordRequest } from '../requests/store.ts'
import type { Words as RequestWords } from '../requests/words.ts'
import { TimeLines } from '../time-to-keep/pages/mine.tsx'
import type { KeepingTime } from '../time-to-keep/store.ts'
import type { Words as TimeWords } from '../time-to-keep/words.ts'
import { NoticesCard } from '../withholding/pages/notices.tsx'
import type { Notice } from '../withholding/store.ts'
import type { Words as WithholdingWords } from '../withholding/words.ts'
import type { Words } from '../words.ts'

export interface AllWords {
  rights: Words
  asking: AskWords
  requests: RequestWords
  withholding: WithholdingWords
  time: TimeWords
}

type Props = {
  view: View
  w: AllWords
  asks: Ask[]
  notices: Notice[]
  requests: RecordRequest[]
  holds: Hold[]
  deletions: Deletion[]
  times: KeepingTime[]
  around: Around[]
}

const workers = ['alongside', 'cover', 'duty', 'supervisor', 'decider', 'enquirer', 'emergency']

/** What I can ask for, what I asked and how it stands; what others asked about me; what is kept from me for now. */
export function MyRightsPage(props: Props) {
  const { view, w, asks, notices, times } = props
  const { person, viewer } = view
  const own = person?.id === viewer?.id
  const name = person?.knownAs ?? ''
  const base = `/people/${person?.id}/rights`
  const works = person !== null && workers.includes(person.byRight) && may(view, 'change', 'reach', 'said', 'rights')
  const title = own ? w.rights.title : w.rights.titleFor(name)
  return (
    <Screen view={view} title={title} current="rights" aside={<Can base={base} {...props} />}>
      <PageHead title={title} lead={own ? w.rights.lead : w.rights.leadFor(name)} />
      <NoticesCard view={view} w={w.withholding} notices={notices} />
      {times[0] && (
        <Card title={own ? w.time.mine.title : w.time.mine.titleFor(name)} tone="sun">
          <TimeLines view={view} one={times[0]} />
          <a href={`${base}/time-to-keep`}>{w.time.mine.legend}</a>
        </Card>
      )}
      <Card
        title={own ? w.rights.asked.title : w.rights.asked.titleFor(name)}
        corner={
          may(view, 'change', 'reach', 'said', 'rights') && (
            <a href={`${base}/wrong`}>{w.rights.can.wrong.split(':')[0]}</a>
          )
        }
      >
        {asks.length === 0 && <Empty>{own ? w.rights.asked.none : w.rights.asked.noneFor(name)}</Empty>}
        <PlainList>
          {asks.map((ask) => (
            <Row
              key={ask.id}
              title={`${w.asking.one.kinds[ask.kind]}: “${ask.words.slice(0, 120)}”`}
              href={`${base}/asks/${ask.id}`}
              end={<StateChip view={view} w={w.asking} ask={ask} />}
              under={w.asking.one.asked(day(ask.askedAt, view.now))}
            />
          ))}
        </PlainList>
      </Card>
      <Others {...props} base={base} works={works} />
      <Holds {...props} base={base} works={works} />
      {works && (
        <Card title={w.rights.workers.title}>
          <p>{w.rights.workers.lead}</p>
          <a href={`${base}/withhold`}>{w.rights.workers.write}</a>
        </Card>
      )}
    </Screen>
  )
}

function Can({ view, w: { rights: w }, base }: Props & { base: string }) {
  const own = view.person?.id === view.viewer?.id
  const writes = may(view, 'change', 'reach', 'said', 'rights')
  return (
    <Card title={inTheirPerson(view, w.can.title)} tone="leaf">
      <ul class="govuk-list govuk-list--spaced">
        {(
          [
            writes && [w.can.wrong, `${base}/wrong`],
            writes && [w.can.erase, `${base}/wrong?kind=erasure`],
            writes && [w.can.use, `${base}/wrong?kind=restriction`],
            writes && [w.can.complain, `${base}/wrong?kind=complaint`],
            own && [w.can.looked, `/people/${view.person?.id}/looked`],
            [w.can.keeping, '/rights/keeping'],
            [w.can.sums, '/kept-back'],
            [w.can.rights, '/rights'],
          ] as const
        ).map(
          (one) =>
            one && (
              <li key={one[1]}>
                <a href={one[1]}>{one[0]}</a>
              </li>
            ),
        )}
      </ul>
      <p class="soft">{inTheirPerson(view, w.can.answered)}</p>
    </Card>
  )
}

function Others({ view, w, requests, base, works }: Props & { base: string; works: boolean }) {
  const own = view.person?.id === view.viewer?.id
  const name = view.person?.knownAs ?? ''
  return (
    <Card
      title={own ? w.rights.others.title : w.rights.others.titleFor(name)}
      corner={works && <a href={`${base}/requests/new`}>{w.rights.others.add}</a>}
    >
      {requests.length === 0 && <Empty>{own ? w.rights.others.none : w.rights.others.noneFor(name)}</Empty>}
      <PlainList>
        {requests.map((one) => (
          <Row
            key={one.id}
            title={w.requests.one.title(one.byWhom)}
            href={`${base}/requests/${one.id}`}
            end={
              one.answer ? <Chip>{w.requests.answer.answers[one.answer]}</Chip> : <DueChip view={view} at={one.dueAt} />
            }
            under={one.askedFor.slice(0, 160)}
          />
        ))}
      </PlainList>
    </Card>
  )
}

function Holds({ view, w, holds, deletions, around, base, works }: Props & { base: string; works: boolean }) {
  const { now } = view
  if (holds.length === 0 && deletions.length === 0 && !works) return null
  return (
    <Card
      title={holds.length > 0 ? w.requests.hold.title : w.rights.gone.title}
      corner={works && <a href={`${base}/holds/new`}>{w.rights.holds.add}</a>}
    >
      {holds.length === 0 && deletions.length === 0 && <p>{inTheirPerson(view, w.rights.holds.none)}</p>}
      {holds.map((one) => (
        <div key={one.id}>
          <p>
            {one.endedAt
              ? w.requests.hold.ended(day(one.endedAt, now))
              : w.requests.hold.on(day(one.fromAt, now), nameOf(around, one.byId))}{' '}
            “{one.why}” {one.endedWhy && `“${one.endedWhy}”`}
          </p>
          {works && !one.endedAt && <a href={`${base}/holds/${one.id}/end`}>{w.requests.hold.end}</a>}
        </div>
      ))}
      {deletions.length > 0 && (
        <>
          {holds.length > 0 && <h3>{w.rights.gone.title}</h3>}
          <PlainList>
            {deletions.map((one) => (
              <Row
                key={one.id}
                title={w.rights.gone.row(one.what, day(one.at, now))}
                under={[one.why, one.law, nameOf(around, one.byId)].filter(Boolean).join(' · ')}
              />
            ))}
          </PlainList>
        </>
      )}
    </Card>
  )
}
