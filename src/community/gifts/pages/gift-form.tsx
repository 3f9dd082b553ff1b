import { AtTheirWord, OffScreenLink } from '../../../people/index.ts'
import { textOf, type View } from '../../../platform/index.ts'
import { BackLink, Button, day, Form, field, Input, PageHead, Radios, Screen, Textarea } from '../../../ui/index.ts'
import type { Neighbour } from '../doors.ts'
import { spans } from '../rules.ts'
import { audiences, type Gift, kinds, type Side } from '../store.ts'
import { whoseOf } from '../whose.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words; neighbour: Neighbour | undefined; side: Side; gift: Gift | null }

/** One gift or ask: what it is, who may know, until when. */
export function GiftFormPage({ view, w, neighbour, side, gift }: Props) {
  const whose = whoseOf(view, neighbour)
  const typed = sides(textOf(view.typed, 'side')) ?? side
  const words = w.sides[typed]
  const named = (name: string, before: string) => {
    const { id, ...rest } = field(view, name)
    return { ...rest, idPrefix: id, value: 'line' in view.typed ? rest.value : before }
  }
  const written = (name: string, before: string) => {
    const rest = field(view, name)
    return { ...rest, value: 'line' in view.typed ? rest.value : before }
  }
  const last = gift && day(new Date(`${gift.untilOn}T12:00:00Z`), view.now)
  return (
    <Screen view={view} title={words.formTitle} current="give and ask">
      <BackLink href={`${whose.base}/give-and-ask`} />
      <PageHead title={words.formTitle} lead={whose.own ? undefined : w.leadFor(whose.name)} />
      <Form view={view}>
        <input type="hidden" name="side" value={typed} />
        <Input
          {...written('line', gift?.line ?? '')}
          label={{ text: words.line, classes: 'govuk-label--m' }}
          hint={{ text: words.hint }}
          attributes={{ maxlength: '200' }}
        />
        <Radios
          {...named('kind', gift?.kind ?? '')}
          fieldset={{ legend: { text: w.form.kind, classes: 'govuk-fieldset__legend--m' } }}
          items={kinds.map((kind) => ({ value: kind, text: w.kinds[kind].long }))}
        />
        <Textarea
          {...written('words', gift?.words ?? '')}
          label={{ text: w.form.words }}
          hint={{ text: w.form.wordsHint }}
          rows={3}
        />
        <Radios
          {...named('whoMay', gift?.whoMay ?? '')}
          fieldset={{ legend: { text: w.form.whoMay, classes: 'govuk-fieldset__legend--m' } }}
          items={audiences.map((one) => ({ value: one, text: w.whoMay[one].text, hint: { text: w.whoMay[one].hint } }))}
        />
        <Radios
          {...named('span', last ? 'same' : '')}
          fieldset={{ legend: { text: w.form.span, classes: 'govuk-fieldset__legend--m' } }}
          hint={{ text: w.form.endsItself }}
          items={[
            last ? { value: 'same', text: w.form.same(last) } : null,
            ...spans.map((span) => ({ value: span, text: w.form.spans[span] })),
          ]}
        />
        {!whose.own && <AtTheirWord view={view} name={whose.name} />}
        <Button>{w.form.save}</Button>
      </Form>
      {gift && <OffScreenLink view={view} kind="gift" entry={gift.id} own={whose.own} />}
    </Screen>
  )
}

function sides(text: string): Side | undefined {
  return text === 'give' || text === 'find' ? text : undefined
}
