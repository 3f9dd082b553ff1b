import type { View } from '../../../platform/index.ts'
import type { Pinned } from '../../../settings/index.ts'
import { Card, PageHead, Screen } from '../../../ui/index.ts'
import type { KeepingRule } from '../../settings.ts'
import type { Words } from '../words.ts'

/** How long things are kept, each with its reason and who says so; for everybody to read. */
export function KeepingPage({
  view,
  w: { keeping: w },
  rules,
}: {
  view: View
  w: Words
  rules: Pinned<KeepingRule[]>
}) {
  return (
    <Screen view={view} title={w.title}>
      <PageHead title={w.title} lead={w.lead} />
      {rules.value.map((rule) => (
        <Card key={rule.what} title={rule.what}>
          <p>
            <strong>{rule.how}</strong>
          </p>
          <p>{rule.why}</p>
          <p class="soft">
            {w.source}: {rule.source}
          </p>
        </Card>
      ))}
      <Card title={w.erase.title} tone="leaf">
        <p>{w.erase.text}</p>
      </Card>
      <Card title={w.hold.title} tone="leaf">
        <p>{w.hold.text}</p>
      </Card>
      <p class="soft">{w.decided}</p>
    </Screen>
  )
}
