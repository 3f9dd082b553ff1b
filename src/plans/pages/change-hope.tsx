import { AtTheirWord, inTheirPerson, OffScreenLink } from '../../people/index.ts'
import { textOf, type View } from '../../platform/index.ts'
import {
  BackLink,
  Button,
  Card,
  Day,
  day,
  Form,
  field,
  isoDay,
  PageHead,
  Screen,
  Textarea,
  Timeline,
} from '../../ui/index.ts'
import type { Hope } from '../store/index.ts'
import type { Words } from '../words.ts'
import { kept, whose } from './parts.tsx'

type Props = { view: View; w: Words; hope: Hope; wordings: { version: number; text: string; untilAt: Date }[] }

/** One hope: its words, where it stands, and setting it aside. */
export function ChangeHopePage({ view, w, hope, wordings }: Props) {
  const { own, name, base } = whose(view)
  const here = `${base}/hopes/${hope.id}`
  return (
    <Screen view={view} title={w.changeHope.title} current="plan">
      <BackLink href={`${base}#hope-${hope.id}`} />
      <PageHead title={w.changeHope.title} lead={own ? w.changeHope.keep : w.changeHope.keepFor(name)} />
      <BothVersions view={view} w={w} hope={hope} />
      <Form view={view} to={here}>
        <Textarea {...kept(view, 'text', hope.text)} label={{ text: w.changeHope.label }} rows={3} />
        <input type="hidden" name="version" value={hope.version} />
        <AtTheirWord view={view} />
        <Button>{w.changeHope.send}</Button>
      </Form>
      {hope.setAsideAt ? (
        <Back view={view} w={w} hope={hope} here={here} />
      ) : (
        <PlaceAndAside view={view} w={w} here={here} />
      )}
      {wordings.length > 0 && (
        <Card title={w.changeHope.earlier}>
          <Timeline>
            {wordings.map((was) => (
              <Day
                key={was.version}
                when={w.changeHope.until(day(was.untilAt, view.now))}
                iso={isoDay(was.untilAt)}
                title={`“${was.text}”`}
              />
            ))}
          </Timeline>
        </Card>
      )}
      <OffScreenLink view={view} kind="hope" entry={view.params.hope ?? ''} />
    </Screen>
  )
}

/** Two people changed the same words: both stand here, and whoever sends again decides. */
function BothVersions({ view, w, hope }: { view: View; w: Words; hope: Hope }) {
  const typed = textOf(view.typed, 'version')
  if (typed === '' || typed === String(hope.version)) return null
  return (
    <Card tone="sun" title={w.changeHope.theirs}>
      <p>“{hope.text}”</p>
      <h3>{w.changeHope.mine}</h3>
      <p>“{textOf(view.typed, 'text')}”</p>
    </Card>
  )
}

function PlaceAndAside({ view, w, here }: { view: View; w: Words; here: string }) {
  return (
    <>
      <Card title={w.changeHope.place}>
        <Form view={view} to={`${here}/place`}>
          <div class="govuk-button-group">
            <Button name="way" value="up" classes="govuk-button--secondary">
              {w.changeHope.up}
            </Button>
            <Button name="way" value="down" classes="govuk-button--secondary">
              {w.changeHope.down}
            </Button>
          </div>
        </Form>
      </Card>
      <Card title={w.changeHope.aside}>
        <Form view={view} to={`${here}/aside`}>
          <Textarea
            {...field(view, 'why')}
            label={{ text: inTheirPerson(view, w.changeHope.asideWhy) }}
            hint={{ text: w.changeHope.asideLead }}
            rows={2}
          />
          <Button classes="govuk-button--secondary">{w.changeHope.aside}</Button>
        </Form>
      </Card>
    </>
  )
}

function Back({ view, w, hope, here }: { view: View; w: Words; hope: Hope; here: string }) {
  return (
    <Card>
      {hope.setAsideAt && <p>{w.changeHope.isAside(day(hope.setAsideAt, view.now))}</p>}
      <Form view={view} to={`${here}/back`}>
        <Button classes="govuk-button--secondary">{w.changeHope.back}</Button>
      </Form>
    </Card>
  )
}
