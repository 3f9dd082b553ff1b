import type { View } from '../../../platform/index.ts'
import type { Pinned } from '../../../settings/index.ts'
import { Card, day, Phone } from '../../../ui/index.ts'
import { hoursInWords } from '../hours-in-words.ts'
import { type Hours, helloPace, type Pace } from '../settings.ts'
import type { Words } from '../words.ts'

export type Place = {
  view: View
  w: Words
  hours: Pinned<Hours>
  away: Pinned<{ name: string; number: string }>
}

/** When hellos are read, and whom to ring when nobody is reading. */
export function WhenRead({ view, w, hours, away }: Place) {
  const { ringName, ringNumber, ringHours } = view.frame.place
  const { name, number } = away.value
  return (
    <Card title={w.hello.readTitle}>
      {hoursInWords(hours.value, w.hours).map((line) => (
        <p key={line}>{line}.</p>
      ))}
      <p>{w.hours.otherwise}</p>
      <h3>{w.hello.ringTitle}</h3>
      <p>
        {w.hello.ring(ringName, ringHours)} <Phone number={ringNumber} />
      </p>
      {number ? (
        <p>
          {w.hello.away(name)} <Phone number={number} />
        </p>
      ) : (
        <p>{w.hello.awayNobody}</p>
      )}
    </Card>
  )
}

/** What is promised, and who decided so. */
export function WhatWePromise({
  view,
  w,
  pace,
  declined,
}: {
  view: View
  w: Words
  pace: Pinned<Pace>
  declined: Pinned<number>
}) {
  return (
    <Card title={w.hello.promiseTitle} tone="leaf">
      <p>
        {w.hello.promised(pace.value.workingDays)} {w.hello.promisedUrgent}
      </p>
      <p class="soft">{w.hello.source(helloPace.source, pace.fromOn && day(new Date(pace.fromOn), view.now))}</p>
      <p>{w.hello.noThanks(declined.value)}</p>
    </Card>
  )
}
