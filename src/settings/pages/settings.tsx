import type { View } from '../../platform/index.ts'
import { Card, Details, day, isoDay, PageHead, Screen, SummaryList } from '../../ui/index.ts'
import type { Version } from '../routes.ts'
import { allSettings, type Setting } from '../setting.ts'
import { lines } from '../value-in-words.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words; versions: Version[] }

/** Every setting with its value today, the decision that made it and what held before: nothing is decided in secret (P14). */
export function SettingsPage({ view, w, versions }: Props) {
  return (
    <Screen view={view} title={w.title} current="how we work">
      <PageHead title={w.title} lead={w.lead} />
      {allSettings().map((setting) => (
        <SettingCard
          key={setting.key}
          view={view}
          w={w}
          setting={setting}
          versions={versions.filter(({ key }) => key === setting.key)}
        />
      ))}
    </Screen>
  )
}

function SettingCard({ view, w, setting, versions }: Props & { setting: Setting<unknown> }) {
  const today = isoDay(view.now)
  const holds = versions.find(({ fromOn }) => fromOn <= today)
  const earlier = versions.filter((version) => version !== holds && version.fromOn <= today)
  return (
    <Card title={setting.about}>
      <SummaryList
        rows={[
          { key: { text: w.holds }, value: { html: <Lines value={holds?.value ?? setting.initial} /> } },
          {
            key: { text: w.decision },
            value: { text: holds ? `${holds.decision}. ${w.since(day(new Date(holds.fromOn), view.now))}.` : w.first },
          },
          { key: { text: w.source }, value: { text: holds?.source || setting.source } },
        ]}
      />
      {earlier.length > 0 && (
        <Details summaryText={w.earlier}>
          {earlier.map((version) => (
            <div key={version.fromOn}>
              <strong>{w.until(day(new Date(version.fromOn), view.now))}</strong>
              <Lines value={version.value} />
            </div>
          ))}
        </Details>
      )}
    </Card>
  )
}

function Lines({ value }: { value: unknown }) {
  const all = lines(value)
  return all.length === 1 ? (
    <span>{all[0]}</span>
  ) : (
    <ul class="govuk-list">
      {all.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
