import type { View } from '../../../platform/index.ts'
import type { Pinned } from '../../../settings/index.ts'
import {
  Card,
  day,
  isoDay,
  NextCard,
  PageHead,
  Phone,
  PlainList,
  Row,
  Screen,
  time,
  weekday,
} from '../../../ui/index.ts'
import { isRead } from '../reading-hours.ts'
import { type Helpline, type Hours, helloPace, type Pace, type Urgency } from '../settings.ts'
import type { Thanks } from '../store.ts'
import type { Words } from '../words.ts'
import { WhenRead } from './aside.tsx'

type Props = {
  view: View
  w: Words
  thanks: Thanks | null
  hours: Pinned<Hours>
  pace: Pinned<Pace>
  away: Pinned<{ name: string; number: string }>
  help: Pinned<Record<Urgency | 'always', Helpline[]>>
}

/** At once after a hello: what happens next, by when, and what helps right now. */
export function ThanksPage({ view, w: all, thanks, hours, pace, away, help }: Props) {
  const w = all.thanks
  if (thanks === null) return <OverPage view={view} w={all} hours={hours} away={away} />
  const { dueAt, urgent, forWhom } = thanks
  const by =
    isoDay(dueAt) === isoDay(view.now) || urgent.length > 0 ? `${time(dueAt)} on ${weekday(dueAt)}` : weekday(dueAt)
  const another = forWhom === 'another'
  const lines = [...urgent.flatMap((one) => help.value[one]), ...help.value.always]
  return (
    <Screen
      view={view}
      title={w.title}
      current="hello"
      aside={<WhenRead view={view} w={all} hours={hours} away={away} />}
    >
      <PageHead title={w.title} />
      {urgent.length > 0 && (
        <Card title={w.nowTitle} tone="clay">
          {urgent.map((one) => (
            <p key={one}>{w.now[one]}</p>
          ))}
          <Helplines lines={lines} w={w} />
        </Card>
      )}
      <NextCard w={view.frame.w}>
        <p>
          <strong>{another ? w.nextAnother(by) : w.next(by)}</strong>
        </p>
        <p>{another ? w.whoAnother : w.who}</p>
        {isRead(view.now, hours.value) ? <p>{w.open}</p> : <NobodyReads w={all} away={away.value} />}
        <p class="soft">{w.source(helloPace.source, pace.fromOn && day(new Date(pace.fromOn), view.now))}</p>
      </NextCard>
      <Card title={w.somethingTitle}>
        <PlainList>
          {(another ? w.somethingAnother : w.something).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </PlainList>
      </Card>
      {urgent.length === 0 && (
        <Card title={w.helpTitle}>
          <Helplines lines={lines} w={w} />
        </Card>
      )}
    </Screen>
  )
}

function Helplines({ lines, w }: { lines: Helpline[]; w: Words['thanks'] }) {
  return (
    <>
      <PlainList>
        {lines.map(({ name, number, when }) => (
          <Row key={name + number} title={name} end={<Phone number={number} />} under={when} />
        ))}
      </PlainList>
      <p class="soft">{w.numbers([...new Set(lines.map(({ source }) => source))].join('; '))}</p>
    </>
  )
}

function NobodyReads({ w, away: { name, number } }: { w: Words; away: { name: string; number: string } }) {
  return (
    <p>
      {w.thanks.closed} {number ? w.hello.away(name) : w.hello.awayNobody} {number && <Phone number={number} />}
    </p>
  )
}

function OverPage({ view, w, hours, away }: Pick<Props, 'view' | 'w' | 'hours' | 'away'>) {
  return (
    <Screen
      view={view}
      title={w.thanks.over}
      current="hello"
      aside={<WhenRead view={view} w={w} hours={hours} away={away} />}
    >
      <PageHead title={w.thanks.over} lead={w.thanks.overLead} />
    </Screen>
  )
}
