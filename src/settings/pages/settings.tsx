import type { View } from '../../platform/index.ts'
import { Card, Details, day, isoDay, PageHead, PlainList, Row, Screen } from '../../ui/index.ts'
import type { Version } from '../routes.ts'
import { allSettings, type Setting } from '../setting.ts'
import { lines } from '../value-in-words.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words; versions: Version[] }

/** Every setting with its value today, the decision that made it and what held before: nothing is decided in secret (P14). */
export function SettingsPage({ view, w, versions }: Props) {
  const area = ({ key }: Setting<unknown>) => w.areas[key.split('.')[0] ?? ''] ?? w.other
  const titles = [...new Set([...Object.values(w.areas), w.other])]
  const areas = titles.map((title) => ({ title, settings: allSettings().filter((one) => area(one) === title) }))
  const shown = areas.filter(({ settings }) => settings.length > 0)
  return (
    <Screen view={view} title={w.title} current="how we work">
      <PageHead title={w.title} lead={w.lead} />
      <p>{w.who}</p>
      <nav class="no-print" aria-label={w.headings}>
        <PlainList>
          {shown.map(({ title, settings }) => (
            <Row key={title} title={title} href={`#${markOf(title)}`} end={w.howMany(settings.length)} />
          ))}
        </PlainList>
      </nav>
      {shown.map(({ title, settings }) => (
        <Card key={title} title={title} id={markOf(title)}>
          <PlainList>
            {settings.map((setting) => (
              <OneSetting
                key={setting.key}
                view={view}
                w={w}
                setting={setting}
                versions={versions.filter(({ key }) => key === setting.key)}
              />
            ))}
          </PlainList>
        </Card>
      ))}
    </Screen>
  )
}

/** The part of the address that leads to a heading: “who-is-let-in”. */
const markOf = (title: string) => title.toLowerCase().replaceAll(/[^a-z]+/g, '-')

function OneSetting({ view, w, setting, versions }: Props & { setting: Setting<unknown> }) {
  const today = isoDay(view.now)
  const holds = versions.find(({ fromOn }) => fromOn <= today)
  const earlier = versions.filter((version) => version !== holds && version.fromOn <= today)
  return (
    <li class="decided">
      <h3>{setting.about}</h3>
      <Value setting={setting} value={holds?.value ?? setting.initial} />
      <p class="soft small">
        {holds
          ? w.decided(holds.decision, day(new Date(holds.fromOn), view.now), holds.source)
          : w.first(setting.source)}
      </p>
      {earlier.length > 0 && (
        <Details summaryText={w.earlier}>
          {earlier.map((version) => (
            <div key={version.fromOn}>
              <strong>{w.until(day(new Date(version.fromOn), view.now))}</strong>
              <Value setting={setting} value={version.value} />
            </div>
          ))}
        </Details>
      )}
    </li>
  )
}

/** What is short stands there at once; long lists are folded away under the name of what each is for. */
function Value({ setting, value }: { setting: Setting<unknown>; value: unknown }) {
  const read = setting.shape.safeParse(value)
  const said = setting.inWords && read.success ? setting.inWords(read.data) : lines(value)
  if (typeof said === 'string') return <p>{said}</p>
  if (said.length === 1 && typeof said[0] === 'string') return <p>{said[0]}</p>
  const folded = said.filter((one) => typeof one !== 'string')
  if (folded.length === 0) return <List lines={said.filter((one) => typeof one === 'string')} />
  return (
    <div>
      {folded.map(({ under, lines }) => (
        <Details key={under} summaryText={under}>
          <List lines={lines} />
        </Details>
      ))}
    </div>
  )
}

function List({ lines }: { lines: string[] }) {
  return (
    <ul class="govuk-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
