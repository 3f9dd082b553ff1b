import type { View } from '../../../platform/index.ts'
import { Button, Form, field, Input, PageHead, Radios, Screen, Textarea } from '../../../ui/index.ts'
import { AtTheirWord } from '../../at-their-word.tsx'
import { wayField } from '../forms.ts'
import { type Way, ways } from '../needs.ts'
import type { Reach } from '../store.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words; reach: Reach | null }

export function EditReachPage({ view, w, reach }: Props) {
  const { person, viewer } = view
  const own = person?.id === viewer?.id
  const title = own ? w.editReach.title : w.editReach.titleFor(person?.knownAs ?? '')
  const typed = Object.keys(view.typed).length > 0
  const begun = (key: 'phone' | 'email' | 'address' | 'throughWhom' | 'times' | 'notSaid' | 'safeWord') => {
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
        <Textarea {...begun('notSaid')} label={{ text: t.notSaid }} hint={{ text: t.notSaidHint }} rows={2} />
        <Input
          {...begun('safeWord')}
          label={{ text: t.safeWord }}
          hint={{ text: own && reach?.safeWord ? t.safeWordStays : t.safeWordHint }}
          classes="govuk-input--width-20"
          autocomplete="off"
        />
        <AtTheirWord view={view} />
        <Button>{t.send}</Button>
      </Form>
    </Screen>
  )
}
