import { AtTheirWord } from '../../../people/index.ts'
import { dayTyped, textOf, type View } from '../../../platform/index.ts'
import { Button, Card, DateInput, Form, field, Input, PageHead, pounds, Screen, Textarea } from '../../../ui/index.ts'
import type { Neighbour } from '../../gifts/doors.ts'
import { whoseOf } from '../../gifts/whose.ts'
import { priceOf } from '../rules.ts'
import type { Shown } from '../store.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words; neighbour: Neighbour | undefined; enterprise: Shown }

/** A small agreement in writing; or only that something was bought (`?before=yes`). */
export function AgreePage({ view, w: all, neighbour, enterprise }: Props) {
  const { agree: w } = all
  const whose = whoseOf(view, neighbour)
  const before = textOf(view.query, 'before') !== '' || textOf(view.typed, 'before') !== ''
  const typed = Object.keys(view.typed).length > 0
  const price = field(view, 'price')
  const priceField = typed ? price : { ...price, value: pounds(enterprise.pricePence).replace(/[£,]/g, '') }
  const title = before ? w.titleBefore(enterprise.name) : w.title(enterprise.name)
  return (
    <Screen view={view} title={title} current="enterprises">
      <PageHead
        title={title}
        lead={before ? w.leadBefore : w.lead}
        links={<a href={`/enterprises/${enterprise.id}`}>{enterprise.name}</a>}
      />
      <Form view={view}>
        {before && <input type="hidden" name="before" value="yes" />}
        <Card>
          <Textarea
            {...field(view, 'what')}
            label={{ text: before ? w.whatBefore : w.what, classes: 'govuk-label--m' }}
            hint={before ? undefined : { text: w.whatHint }}
            rows={4}
          />
          {!before && (
            <>
              <p class="soft">
                {all.page.price}: {priceOf(enterprise.pricePence, enterprise.priceUnit, all.per, all.free)}.{' '}
                {enterprise.priceWords}
              </p>
              <Input
                {...priceField}
                label={{ text: w.price }}
                classes="govuk-input--width-5"
                inputmode="decimal"
                prefix={{ text: '£' }}
              />
              <Input {...field(view, 'priceWords')} label={{ text: w.priceWords }} hint={{ text: w.priceWordsHint }} />
              <Input {...field(view, 'times')} label={{ text: w.times }} />
              <DateInput
                id="starts"
                namePrefix="starts"
                values={dayTyped(view.typed, 'starts')}
                errorMessage={field(view, 'starts').errorMessage}
                fieldset={{ legend: { text: w.starts } }}
              />
              <Textarea {...field(view, 'ending')} label={{ text: w.ending }} hint={{ text: w.endingHint }} rows={2} />
            </>
          )}
          <AtTheirWord view={view} name={whose.own ? undefined : whose.name} />
          <Button>{before ? w.sendBefore : w.send}</Button>
        </Card>
      </Form>
    </Screen>
  )
}
