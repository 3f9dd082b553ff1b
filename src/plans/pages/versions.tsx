import type { Around } from '../../people/index.ts'
import { textOf, type View } from '../../platform/index.ts'
import { BackLink, Button, day, Empty, PageHead, Screen, Select } from '../../ui/index.ts'
import { type Content, contentOf } from '../rules/index.ts'
import type { Agreement, Hope, Plan, Step } from '../store/index.ts'
import type { Words } from '../words.ts'
import { whose } from './parts.tsx'
import { SideBySide } from './side-by-side.tsx'

type Props = {
  view: View
  w: Words
  plan: Plan
  hopes: Hope[]
  steps: Step[]
  agreements: Agreement[]
  around: Around[]
}
type Version = { key: string; title: string; content: Content }

/** Any two versions of a plan side by side: at first the last agreed one and the one before, or what stands now. */
export function VersionsPage({ view, w, plan, hopes, steps, agreements, around }: Props) {
  const { base } = whose(view)
  const all: Version[] = [
    { key: 'now', title: w.versions.now, content: contentOf(plan, hopes, steps) },
    ...agreements.map(({ version, agreedAt, content }) => ({
      key: String(version),
      title: w.versions.agreed(version, day(agreedAt, view.now)),
      content,
    })),
  ]
  const pick = (name: string, otherwise: number) =>
    all.find(({ key }) => key === textOf(view.query, name)) ?? all[Math.min(otherwise, all.length - 1)]
  const [before, after] = [pick('before', agreements.length > 1 ? 2 : 1), pick('after', agreements.length > 1 ? 1 : 0)]
  return (
    <Screen view={view} title={w.versions.title} current="plan" wide>
      <BackLink href={base} />
      <PageHead title={w.versions.title} lead={w.versions.lead} />
      {all.length < 2 || !before || !after ? (
        <Empty>{w.versions.none}</Empty>
      ) : (
        <>
          <form method="get" action={view.path} class="no-print">
            <div class="beside">
              <Choice name="before" label={w.versions.earlier} all={all} chosen={before.key} />
              <Choice name="after" label={w.versions.later} all={all} chosen={after.key} />
            </div>
            <Button classes="govuk-button--secondary">{w.versions.choose}</Button>
          </form>
          <SideBySide view={view} w={w} around={around} before={before} after={after} />
        </>
      )}
    </Screen>
  )
}

function Choice({ name, label, all, chosen }: { name: string; label: string; all: Version[]; chosen: string }) {
  return (
    <Select
      id={name}
      name={name}
      label={{ text: label }}
      value={chosen}
      items={all.map(({ key, title }) => ({ value: key, text: title }))}
    />
  )
}
