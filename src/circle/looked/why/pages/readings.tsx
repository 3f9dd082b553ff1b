import { aboutThem } from '../../../../people/index.ts'
import type { View } from '../../../../platform/index.ts'
import { PlainList, Row, time } from '../../../../ui/index.ts'
import { forWhat } from '../../for-what.ts'
import { partsInWords } from '../../part-words.ts'
import type { ReadingAsked } from '../store.ts'

/** Readings as facts: when, and what the page was for; never what it said. */
export function Readings({ readings }: { view: View; readings: ReadingAsked[] }) {
  return (
    <PlainList>
      {readings.map((one) => (
        <Row
          key={`${one.why}${one.firstAt.getTime()}`}
          title={`${time(one.firstAt)}: ${forWhat(one.why, false)}${one.times > 1 ? ` (${one.times})` : ''}`}
          under={aboutThem(partsInWords(one.parts))}
        />
      ))}
    </PlainList>
  )
}
