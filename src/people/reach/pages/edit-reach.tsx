import { textsOf, type View } from '../../../platform/index.ts'
import { Button, Checkboxes, Form, field, Input, PageHead, Radios, Screen, Textarea } from '../../../ui/index.ts'
import { inTheirPerson } from '../../about-them.ts'
import { AtTheirWord } from '../../at-their-word.tsx'
import { wayField } from '../forms.ts'
import { type Way, ways } from '../needs.ts'
import type { Reach } from '../store.ts'
import type { Words } from '../words.ts'

type Written =
  | 'phone'
  | 'email'
  | 'address'
  | 'throughWhom'
  | 'times'
  | 'hoursFrom'
  | 'hoursUntil'
  | 'wordsToSay'
  | 'mustNotKnow'
  | 'notSaid'
  | 'safeWord'

type Props = { view: View; w: Words; reach: Reach | null }

export function EditReachPage({ view, w, reach }: Props) {
  const { person, viewer } = view
  const own = person?.id === viewer?.id
  const title = own ? w.editReach.title : w.editReach.titleFor(person?.knownAs ?? '')
  const typed = Object.keys(view.typed).length > 0
  const begun = (key: Written) => {
    const named = field(view, key)
    // The safe word is never shown to its owner’s own screen: somebody may be watching it.
    const stands = own && key === 'safeWord' ? '' : (reach?.[key] ?? '')
    return typed ? named : { ...named, value: stands }
  }
  const answerOf = (way: Way) => {
    if (typed) return field(view, wayField(way)).value
    return reach?.safe.includes(way) ? 'safe' : reach?.never.includes(way) ? 'never' : ''
  }
  const t = w.editReach
  return (
    <Screen view={view} title={title} current="about">
      <PageHead title={title} lead={own ? t.lead : undefined} />
      <Form view={view}>
        {ways.map((way) => (
          <Radios
            key={way}
            name={wayField(way)}
            value={answerOf(way)}
            classes="govuk-radios--inline"
            fieldset={{ legend: { text: w.reach.wayNames[way], classes: 'govuk-fieldset__legend--s' } }}
            items={[
              { value: 'safe', text: t.way.safe },
              { value: 'never', text: t.way.never },
              { value: 'unsaid', text: t.way.unsaid },
            ]}
          />
        ))}
        <Input
          {...begun('phone')}
          label={{ text: t.phone }}
          type="tel"
          classes="govuk-input--width-20"
          autocomplete={own ? 'tel' : undefined}
        />
        <Input {...begun('email')} label={{ text: t.email }} type="email" autocomplete={own ? 'email' : undefined} />
        <Textarea {...begun('address')} label={{ text: t.address }} hint={{ text: t.addressHint }} rows={4} />
        <Input {...begun('throughWhom')} label={{ text: t.through }} />
        <Textarea {...begun('times')} label={{ text: t.times }} hint={{ text: t.timesHint }} rows={2} />
        <fieldset class="govuk-fieldset">
          <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{t.hoursTitle}</legend>
          <p class="govuk-hint">{t.hoursHint}</p>
          <Input {...begun('hoursFrom')} label={{ text: t.hoursFrom }} classes="govuk-input--width-5" />
          <Input {...begun('hoursUntil')} label={{ text: t.hoursUntil }} classes="govuk-input--width-5" />
        </fieldset>
        <Checkboxes
          name="days"
          values={typed ? textsOf(view.typed, 'days') : (reach?.days ?? []).map(String)}
          fieldset={{ legend: { text: t.days, classes: 'govuk-fieldset__legend--s' } }}
          items={w.reach.dayNames.map((text, at) => ({ value: String(at + 1), text }))}
        />
        <Checkboxes
          name="noMessage"
          values={(typed ? field(view, 'noMessage').value : reach?.noMessage) ? ['yes'] : []}
          items={[{ value: 'yes', text: t.noMessage }]}
        />
        <Textarea {...begun('wordsToSay')} label={{ text: t.wordsToSay }} hint={{ text: t.wordsToSayHint }} rows={2} />
        <Input {...begun('mustNotKnow')} label={{ text: t.mustNotKnow }} />
        <Textarea {...begun('notSaid')} label={{ text: t.notSaid }} hint={{ text: t.notSaidHint }} rows={2} />
        <Input
          {...begun('safeWord')}
          label={{ text: t.safeWord }}
          hint={{ text: own && reach?.safeWord ? t.safeWordStays : inTheirPerson(view, t.safeWordHint) }}
          classes="govuk-input--width-20"
          autocomplete="off"
        />
        <AtTheirWord view={view} />
        <Button>{t.send}</Button>
      </Form>
    </Screen>
  )
}
