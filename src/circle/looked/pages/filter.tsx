import { inTheirPerson } from '../../../people/index.ts'
import type { View } from '../../../platform/index.ts'
import { Button, Details, Select } from '../../../ui/index.ts'
import { monthIn, partIn, readerIn } from '../asking.ts'
import { partsInOrder, partWords } from '../part-words.ts'
import { type LookedCount, nobody } from '../store.ts'
import type { Words } from '../words.ts'

const monthName = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** Narrows the list to somebody, a part or a month; the address keeps it. */
export function Filter({ view, w, counts }: { view: View; w: Words; counts: LookedCount[] }) {
  const { filter } = w
  const chosen = { reader: readerIn(view.query), part: partIn(view.query), month: monthIn(view.query) }
  const readers = new Map<string, { name: string; times: number }>()
  const months = new Map<string, number>()
  for (const { memberId, knownAs, month, times } of counts) {
    const id = memberId ?? nobody
    const name = memberId === null ? w.system : knownAs || w.unknown
    readers.set(id, { name, times: (readers.get(id)?.times ?? 0) + times })
    months.set(month, (months.get(month) ?? 0) + times)
  }
  return (
    <Details classes="no-print" summaryText={filter.title} open={Object.values(chosen).some((one) => one !== null)}>
      <form method="get" action={view.path}>
        <Select
          name="reader"
          label={{ text: filter.reader }}
          value={chosen.reader ?? ''}
          items={[
            { value: '', text: filter.everybody },
            ...[...readers].map(([value, { name, times }]) => ({ value, text: `${name} (${w.times(times)})` })),
          ]}
        />
        <Select
          name="part"
          label={{ text: filter.part }}
          value={chosen.part ?? ''}
          items={[
            { value: '', text: filter.anyPart },
            ...partsInOrder.map((value) => ({ value, text: inTheirPerson(view, partWords[value]) })),
          ]}
        />
        <Select
          name="month"
          label={{ text: filter.month }}
          value={chosen.month ?? ''}
          items={[
            { value: '', text: filter.anyMonth },
            ...[...months].map(([value, times]) => ({
              value,
              text: `${monthName.format(new Date(`${value}-01T00:00:00Z`))} (${w.times(times)})`,
            })),
          ]}
        />
        <Button>{filter.show}</Button>
      </form>
    </Details>
  )
}
