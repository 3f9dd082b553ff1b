import { type Around, nameOf } from '../../../people/index.ts'
import type { View } from '../../../platform/index.ts'
import { Card, Chip, Day, day, isoDay, Timeline, time, weekday } from '../../../ui/index.ts'
import type { Emergency } from '../store.ts'
import { words } from '../words.ts'

export type EmergencyProps = { emergencies: Emergency[] }

const w = words.en.card

/** Each time a record was opened in an emergency: by whom, why, and what somebody else found. */
export function EmergencyCard({ view, around, emergencies }: { view: View; around: Around[] } & EmergencyProps) {
  if (emergencies.length === 0) return null
  return (
    <Card title={w.title}>
      <Timeline>
        {emergencies.map((one) => {
          const open = one.untilAt > view.now && one.wasRight !== false
          return (
            <Day
              key={one.id}
              when={day(one.openedAt, view.now)}
              iso={isoDay(one.openedAt)}
              title={w.line(nameOf(around, one.memberId))}
              under={words.en.dangers[one.danger]}
              end={
                <Chip kind={open ? 'soon' : 'plain'}>
                  {open ? w.until(day(one.untilAt, view.now), time(one.untilAt)) : w.over}
                </Chip>
              }
            >
              <p>{w.words(one.words)}</p>
              {one.reviewedAt ? (
                <p>
                  <strong>{one.wasRight ? w.right(one.reviewName) : w.notRight(one.reviewName)}</strong>{' '}
                  {w.words(one.reviewWords)}
                </p>
              ) : (
                <p>{w.waits(one.reviewName, weekday(one.reviewDue))}</p>
              )}
            </Day>
          )
        })}
      </Timeline>
    </Card>
  )
}
