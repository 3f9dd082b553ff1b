import { textsOf } from '../../../../platform/index.ts'
import {
  Button,
  Card,
  Checkboxes,
  Details,
  Empty,
  Form,
  field,
  fieldOn,
  Input,
  PageHead,
  PlainList,
  Radios,
  Screen,
} from '../../../../ui/index.ts'
import { weekdayCodes } from '../../times/falls-on.ts'
import { timeOf } from '../changed.ts'
import { nths, rhythms } from '../forms.ts'
import type { EditProps } from './edit.tsx'

/** When a group is on: each time with its days left out, and one form to add another. */
export function TimesPage({ view, w: { times: w }, entry, base }: EditProps) {
  const title = w.title(entry.name)
  const begun = (...names: string[]) =>
    names.some(
      (name) => textsOf(view.typed, name).some((one) => one !== '') || field(view, name).errorMessage !== undefined,
    )
  return (
    <Screen view={view} title={title} current="groups">
      <PageHead title={title} links={<a href={base}>{w.back}</a>} />
      {entry.times.length === 0 ? (
        <Empty>{w.none}</Empty>
      ) : (
        <Card>
          <PlainList>
            {entry.times.map((time) => {
              const here = `${base}/times/${time.id}`
              const day = fieldOn(view, `${here}/skipped`, 'day', time.id)
              return (
                <li key={time.id} class="time-edit">
                  <p>
                    <strong>{timeOf(time)}</strong> {time.words}
                  </p>
                  <Details
                    summaryText={w.skipOpen}
                    open={day.errorMessage !== undefined || day.value !== ''}
                    classes="quiet"
                  >
                    <Form view={view} to={`${here}/skipped`}>
                      <Input
                        {...day}
                        label={{ text: w.skip }}
                        hint={{ text: w.skipHint }}
                        classes="govuk-input--width-10"
                      />
                      <Button classes="govuk-button--secondary">{w.skipSend}</Button>
                    </Form>
                  </Details>
                  <Form view={view} to={`${here}/removed`}>
                    <button type="submit" class="link-button">
                      {w.remove}
                      <span class="govuk-visually-hidden">: {timeOf(time)}</span>
                    </button>
                  </Form>
                </li>
              )
            })}
          </PlainList>
        </Card>
      )}
      <Card title={w.add}>
        <Form view={view} to={`${base}/times`}>
          <Radios
            name="rhythm"
            idPrefix="rhythm"
            fieldset={{ legend: { text: w.rhythm } }}
            errorMessage={field(view, 'rhythm').errorMessage}
            value={field(view, 'rhythm').value}
            items={rhythms.map((value) => ({ value, text: w.rhythms[value] }))}
          />
          <Checkboxes
            name="weekdays"
            idPrefix="weekdays"
            fieldset={{ legend: { text: w.weekdays } }}
            errorMessage={field(view, 'weekdays').errorMessage}
            values={textsOf(view.typed, 'weekdays')}
            items={weekdayCodes.map((value) => ({ value, text: w.weekday[value] }))}
          />
          <Input
            {...field(view, 'startsOn')}
            label={{ text: w.startsOn }}
            hint={{ text: w.startsOnHint }}
            classes="govuk-input--width-10"
          />
          <Input
            {...field(view, 'opens')}
            label={{ text: w.opens }}
            hint={{ text: w.opensHint }}
            classes="govuk-input--width-5"
          />
          <Input {...field(view, 'closes')} label={{ text: w.closes }} classes="govuk-input--width-5" />
          <Details summaryText={w.someWeeks} open={begun('nths', 'monthDays', 'every')}>
            <Checkboxes
              name="nths"
              idPrefix="nths"
              fieldset={{ legend: { text: w.nths } }}
              errorMessage={field(view, 'nths').errorMessage}
              values={textsOf(view.typed, 'nths')}
              items={nths.map((value) => ({ value, text: w.nth[value] }))}
            />
            <Input
              {...field(view, 'monthDays')}
              label={{ text: w.monthDays }}
              hint={{ text: w.monthDaysHint }}
              classes="govuk-input--width-10"
            />
            <Input
              {...field(view, 'every')}
              label={{ text: w.every }}
              hint={{ text: w.everyHint }}
              classes="govuk-input--width-3"
            />
          </Details>
          <Details summaryText={w.notAlways} open={begun('untilOn', 'holidays', 'words')}>
            <Input
              {...field(view, 'untilOn')}
              label={{ text: w.untilOn }}
              hint={{ text: w.untilOnHint }}
              classes="govuk-input--width-10"
            />
            <Checkboxes
              name="holidays"
              idPrefix="holidays"
              values={textsOf(view.typed, 'holidays')}
              items={[{ value: 'yes', text: w.holidays }]}
            />
            <Input {...field(view, 'words')} label={{ text: w.words }} hint={{ text: w.wordsHint }} />
          </Details>
          <Button>{w.send}</Button>
        </Form>
      </Card>
    </Screen>
  )
}
