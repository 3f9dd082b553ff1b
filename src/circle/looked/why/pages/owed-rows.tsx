import type { View } from '../../../../platform/index.ts'
import { DueChip, Row, weekday } from '../../../../ui/index.ts'
import { startOf } from '../../asking.ts'
import type { AskedOfReader } from '../../odd/store.ts'
import type { WhyOwed } from '../store.ts'
import type { WhyWords } from '../words.ts'

type Props = { view: View; w: WhyWords; owed: WhyOwed[]; asked: AskedOfReader[] }

/** “Joan asks why you looked on Tuesday”: each a line with its day, to stand in a `PlainList`. */
export function OwedRows({ view, w: { panel: w, system }, owed, asked }: Props) {
  return (
    <>
      {owed.map((one) => {
        const on = weekday(startOf(one.onDay))
        const mine = one.readerId === view.viewer?.id
        return (
          <Row
            key={one.id}
            title={mine ? w.row(one.knownAs, on) : w.rowOf(one.knownAs, one.readerName || system, on)}
            href={one.again ? `/readings-to-look-at/why/${one.id}` : `/asked-why/${one.id}`}
            end={<DueChip view={view} at={one.dueAt} />}
          />
        )
      })}
      {asked.map((one) => (
        <Row
          key={one.id}
          title={w.reviewer(one.reviewerName, one.knownAs, weekday(startOf(one.onDay)))}
          href={`/asked-why/by-reviewer/${one.id}`}
        />
      ))}
    </>
  )
}
