import type { View } from '../../../platform/index.ts'
import type { Pinned } from '../../../settings/index.ts'
import { Card, PageHead, Screen, Table } from '../../../ui/index.ts'
import type { EndsCounted } from '../store/index.ts'
import type { Words } from '../words/index.ts'

/** The four ends, counted apart, for everybody to read. */
export function CountsPage({
  view,
  w: { ending },
  least,
  ends,
}: {
  view: View
  w: Words
  least: Pinned<number>
  ends: EndsCounted[]
}) {
  const w = ending.counts
  const told = (count: number | null) => (count === null ? w.few(least.value) : String(count))
  return (
    <Screen view={view} title={w.title} current="how we work">
      <PageHead title={w.title} lead={w.lead} />
      <Card>
        <Table
          caption={w.end}
          captionClasses="govuk-visually-hidden"
          head={[{ text: w.end }, { text: w.ends, format: 'numeric' }, { text: w.back, format: 'numeric' }]}
          rows={ends.map(({ kind, ends, cameBack }) => [
            { text: w.kinds[kind] ?? kind },
            { text: told(ends), format: 'numeric' },
            { text: kind === 'died' ? w.none : told(cameBack), format: 'numeric' },
          ])}
        />
        <p>{w.how}</p>
        <p class="soft">{w.suppressed(least.value)}</p>
      </Card>
    </Screen>
  )
}
