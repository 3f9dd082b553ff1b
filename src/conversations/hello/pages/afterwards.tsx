import type { View } from '../../../platform/index.ts'
import { Button, Card, Checkboxes, Details, Form, field, fieldOfMany, Radios, Textarea } from '../../../ui/index.ts'
import { lawGrounds, nextTries, touchDays, waysInTouch } from '../forms.ts'
import type { Hello } from '../store.ts'
import { hellosPath } from '../take-up-hello.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words; hello: Hello; name: string }

/** What the one who took it up writes down: in touch, not reached, or the person’s no. */
export function Afterwards({ view, w: { one: w }, hello, name }: Props) {
  const base = hellosPath(hello.personId, hello.id)
  const wrong = (...names: string[]) => view.errors.some(({ field }) => names.includes(field))
  const hows = waysInTouch.map((value) => ({ value, text: w.howChoices[value] }))
  return (
    <>
      {!hello.keptAt && (
        <Card title={w.inTouch}>
          <Form view={view} to={`${base}/in-touch`}>
            <Radios
              {...field(view, 'inTouchHow')}
              fieldset={{ legend: { text: w.how } }}
              classes="govuk-radios--inline"
              items={hows}
            />
            <Radios
              {...field(view, 'inTouchWhen')}
              value={field(view, 'inTouchWhen').value || 'today'}
              fieldset={{ legend: { text: w.when } }}
              classes="govuk-radios--inline"
              items={touchDays.map((value) => ({ value, text: w.whens[value] }))}
            />
            <Button>{w.inTouchSend}</Button>
          </Form>
          <Details summaryText={w.tried} open={wrong('triedHow', 'triedWords', 'nextTry')}>
            <Form view={view} to={`${base}/tried`}>
              <Radios
                {...field(view, 'triedHow')}
                fieldset={{ legend: { text: w.triedHow } }}
                classes="govuk-radios--inline"
                items={hows}
              />
              <Textarea {...field(view, 'triedWords')} label={{ text: w.triedWords }} rows={2} />
              <Radios
                {...field(view, 'nextTry')}
                fieldset={{ legend: { text: w.nextTry } }}
                classes="govuk-radios--inline"
                items={nextTries.map((value) => ({ value, text: w.nextTries[value] }))}
              />
              <Button classes="govuk-button--secondary">{w.triedSend}</Button>
            </Form>
          </Details>
        </Card>
      )}
      <Card title={w.noTitle(name)}>
        <Details summaryText={w.no} open={wrong('theirNo')}>
          <p>{w.noMeans}</p>
          <Form view={view} to={`${base}/no-thanks`}>
            <Checkboxes {...fieldOfMany(view, 'theirNo')} items={[{ value: 'yes', text: w.theirNo(name) }]} />
            <Button classes="govuk-button--warning">{w.noSend}</Button>
          </Form>
        </Details>
        {!hello.lawAsks && (
          <Details summaryText={w.law} open={wrong('lawAsks', 'lawReason')}>
            <p>{w.lawMeans}</p>
            <Form view={view} to={`${base}/law-asks`}>
              <Radios
                {...field(view, 'lawAsks')}
                fieldset={{ legend: { text: w.lawGround } }}
                items={lawGrounds.map((value) => ({ value, text: w.groundChoices[value] }))}
              />
              <Textarea
                {...field(view, 'lawReason')}
                label={{ text: w.lawReason }}
                hint={{ text: w.lawReasonHint }}
                rows={4}
              />
              <Button classes="govuk-button--secondary">{w.lawSend}</Button>
            </Form>
          </Details>
        )}
      </Card>
    </>
  )
}
