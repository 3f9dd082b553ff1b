import { AtTheirWord } from '../../people/index.ts'
import { textOf, textsOf, type View } from '../../platform/index.ts'
import type { Pinned } from '../../settings/index.ts'
import { Button, Card, Checkboxes, Form, field, Input, PageHead, Radios, Screen } from '../../ui/index.ts'
import type { RhythmSet } from '../store.ts'
import { oftens } from './rules.ts'
import type { Quiet } from './settings.ts'
import type { WishSaid } from './store.ts'
import type { Words } from './words.ts'

type Props = { view: View; w: Words; wish: WishSaid; rhythm: RhythmSet | null; hours: Pinned<Quiet> }

export function WishPage({ view, w, wish, rhythm, hours }: Props) {
  const { person, viewer } = view
  const own = person === null || person.id === viewer?.id
  const mayPaper = person !== null || viewer?.isPerson === true
  const title = own ? w.title : w.titleFor(person.knownAs)
  const typed = Object.keys(view.typed).length > 0
  const begun = (name: 'textTo' | 'quietFrom' | 'quietUntil') => {
    const named = field(view, name)
    return typed ? named : { ...named, value: wish[name] ?? '' }
  }
  const often = field(view, 'howOften')
  const paper = typed ? textOf(view.typed, 'paper') !== '' : rhythm !== null && rhythm.rhythm !== 'never'
  const chosen = [...(typed ? textsOf(view.typed, 'ways') : (wish.ways ?? [])), ...(paper ? ['paper'] : [])]
  return (
    <Screen view={view} title={title} current="news" notice={'done' in view.query ? w.kept : undefined}>
      <PageHead title={title} lead={w.lead} />
      <Form view={view}>
        <Radios
          {...often}
          value={often.value || (wish.howOften ?? 'never')}
          fieldset={{ legend: { text: w.howOften, classes: 'govuk-fieldset__legend--m' } }}
          items={oftens.map((value) => ({ value, text: w.often[value] }))}
        />
        <Checkboxes
          name="ways"
          values={chosen}
          errorMessage={field(view, 'ways').errorMessage}
          fieldset={{ legend: { text: w.ways, classes: 'govuk-fieldset__legend--m' } }}
          items={[
            {
              value: 'e-mail',
              text: wish.mailTo === '' ? w.noMail : own ? w.mail(wish.mailTo) : w.mailTheirs,
              hint: wish.mailTo === '' ? { text: w.noMailHint } : undefined,
            },
            {
              value: 'text',
              text: w.text,
              conditional: {
                html: (
                  <Input {...begun('textTo')} type="tel" label={{ text: w.number }} classes="govuk-input--width-20" />
                ),
              },
            },
          ]}
        />
        {mayPaper && (
          <Checkboxes
            name="paper"
            values={paper ? ['yes'] : []}
            items={[{ value: 'yes', text: w.paper, hint: { text: w.paperHint } }]}
          />
        )}
        <fieldset class="govuk-fieldset">
          <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{w.quiet}</legend>
          <p class="govuk-hint">{w.quietHint(hours.value.from, hours.value.until)}</p>
          <Input {...begun('quietFrom')} label={{ text: w.from }} classes="govuk-input--width-5" />
          <Input {...begun('quietUntil')} label={{ text: w.until }} classes="govuk-input--width-5" />
        </fieldset>
        {!own && <AtTheirWord view={view} />}
        <Button>{w.keep}</Button>
      </Form>
      {mayPaper && (
        <Card>
          <p>{w.safe}</p>
          <a href={`/people/${person?.id ?? viewer?.id}/reach`}>{w.safeLink}</a>
        </Card>
      )}
    </Screen>
  )
}
