import type { View } from '../../platform/index.ts'
import { Card, PageHead, Screen } from '../../ui/index.ts'
import type { Words } from '../words.ts'

/** For whoever signs in to the account of somebody whose death is written down: the person themselves, or somebody who mourns. */
export function ToldPage({ view, w: { told: w } }: { view: View; w: Words }) {
  return (
    <Screen view={view} title={w.title}>
      <PageHead title={w.title} lead={w.lead} />
      <Card title={w.wrong} tone="sun">
        <p>{w.wrongText}</p>
      </Card>
      <Card title={w.family}>
        <p>{w.familyText}</p>
      </Card>
      <a href="/">{w.front}</a>
    </Screen>
  )
}
