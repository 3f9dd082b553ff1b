import { AtTheirWord } from '../../../people/index.ts'
import { textOf, type View } from '../../../platform/index.ts'
import { BackLink, Button, Fieldset, Form, Input, PageHead, Screen, Select } from '../../../ui/index.ts'
import { kept, wasTyped, whose } from '../../pages/parts.tsx'
import { placeOf } from '../forms.ts'
import { type CountsSaid, type Criterion, criteria } from '../store.ts'
import type { Words } from '../words.ts'

/** What counts for the person, each with its place: numbers work for everybody, with a pen too. */
export function CountsPage({ view, w: { counts: w }, said }: { view: View; w: Words; said: CountsSaid | null }) {
  const { own, name, base } = whose(view)
  const title = own ? w.title : w.titleFor(name)
  const place = (one: Criterion): string => {
    if (wasTyped(view)) return textOf(view.typed, placeOf(one))
    const at = said ? said.ordered.indexOf(one) : one === 'near' ? 0 : -1
    return at < 0 ? '' : String(at + 1)
  }
  return (
    <Screen view={view} title={title} current="plan">
      <BackLink href={base} />
      <PageHead title={title} lead={own ? w.lead : w.leadFor(name)} />
      <Form view={view}>
        <Fieldset legend={{ text: w.legend, classes: 'govuk-fieldset__legend--m' }} describedBy="counts-hint">
          <p id="counts-hint" class="govuk-hint">
            {w.hint}
          </p>
          <div class="counts">
            {criteria.map((one) => (
              <Select
                key={one}
                id={placeOf(one)}
                name={placeOf(one)}
                label={{ text: w.long[one] }}
                items={['', ...w.ranks.map((_, at) => String(at + 1))].map((value) => ({
                  value,
                  text: value === '' ? w.never : (w.ranks[Number(value) - 1] ?? value),
                  selected: place(one) === value,
                }))}
              />
            ))}
          </div>
        </Fieldset>
        <Input
          {...kept(view, 'near', said?.near ?? '')}
          label={{ text: w.near }}
          hint={{ text: w.nearHint }}
          classes="govuk-input--width-10"
        />
        <Input {...kept(view, 'likeMe', said?.likeMe ?? '')} label={{ text: w.likeMe }} hint={{ text: w.likeMeHint }} />
        <Input
          {...kept(view, 'languages', said?.languages ?? '')}
          label={{ text: w.languages }}
          hint={{ text: w.languagesHint }}
        />
        <AtTheirWord view={view} />
        <Button>{w.send}</Button>
      </Form>
    </Screen>
  )
}
