import type { View } from '../../../../platform/index.ts'
import { PlainList, Row, time } from '../../../../ui/index.ts'
import { partsInWords } from '../../part-words.ts'
import type { ReadingAsked } from '../store.ts'

/** Readings as facts: when, and what the page was for; never what it said. */
export function Readings({ readings }: { view: View; readings: ReadingAsked[] }) {
  return (
    <PlainList>
      {readings.map((one) => (
        <Row
          key={`${one.why}${one.firstAt.getTime()}`}
          title={`${time(one.firstAt)}: ${one.why}${one.times > 1 ? ` (${one.times})` : ''}`}
          under={partsInWords(one.parts).replaceAll('your ', 'their ').replaceAll(' you', ' them')}
        />
      ))}
    </PlainList>
  )
}
