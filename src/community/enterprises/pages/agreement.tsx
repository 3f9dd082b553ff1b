import { Paragraphs, pounds, SummaryList } from '../../../ui/index.ts'
import type { Agreement } from '../store.ts'
import type { Words } from '../words.ts'
import { dayOf } from './bits.tsx'

/** What was agreed, in the words of whoever wrote it down. */
export function AgreementFacts({ w: { bought: w }, now, one }: { w: Words; now: Date; one: Agreement }) {
  const price = [one.pricePence === null ? '' : pounds(one.pricePence), one.priceWords].filter(Boolean).join(', ')
  const row = (key: string, value: string) => (value ? [{ key: { text: key }, value: { text: value } }] : [])
  const rows = [
    ...row(w.price, price),
    ...row(w.times, one.times),
    ...row(w.starts, one.startsOn ? dayOf(one.startsOn, now) : ''),
    ...row(w.ending, one.ending),
  ]
  return (
    <>
      <Paragraphs text={one.what} />
      {rows.length > 0 && <SummaryList rows={rows} />}
    </>
  )
}
