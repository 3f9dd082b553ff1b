import { textOf, type View } from '../../../platform/index.ts'
import { field, Input, Radios, Textarea } from '../../../ui/index.ts'
import { knownInWords } from '../rules/known-day.ts'
import { type Entry, type Ring, rings, whats } from '../types.ts'
import type { MapWords } from '../words.ts'
import { whose } from './parts.tsx'

type Props = { view: View; w: MapWords; entry?: Entry }
const bold = 'govuk-label--s'
const boldLegend = 'govuk-fieldset__legend--s'

/** A field with what was typed, or else with what is kept. */
function kept(view: View, name: string, before: string) {
  const typed = Object.keys(view.typed).length > 0
  return { ...field(view, name), value: typed ? textOf(view.typed, name) : before }
}

export function NameField({ view, w, entry }: Props) {
  return (
    <Input
      {...kept(view, 'knownAs', entry?.knownAs ?? '')}
      label={{ text: w.entry.who, classes: bold }}
      hint={{ text: w.entry.whoHint }}
    />
  )
}

/** What they are, what goes to and fro, and since when: the same for who is new and who is changed. */
export function WordsFields({ view, w, entry }: Props) {
  const { own, name } = whose(view)
  return (
    <>
      <Radios
        {...kept(view, 'what', entry?.what ?? 'somebody')}
        classes="govuk-radios--inline"
        fieldset={{ legend: { text: w.entry.what, classes: boldLegend } }}
        items={whats.map((value) => ({ value, text: w.whats[value] }))}
      />
      <Input
        {...kept(view, 'isToMe', entry?.isToMe ?? '')}
        label={{ text: own ? w.entry.isToMe : w.entry.isToMeFor(name), classes: bold }}
        hint={{ text: w.entry.isToMeHint }}
      />
      <div class="give-take">
        <Textarea
          {...kept(view, 'brings', entry?.brings ?? '')}
          label={{ text: own ? w.entry.brings : w.entry.bringsFor(name), classes: bold }}
          hint={{ text: w.entry.bringsHint }}
          rows={2}
        />
        <Textarea
          {...kept(view, 'iBring', entry?.iBring ?? '')}
          label={{ text: own ? w.entry.iBring : w.entry.iBringFor(name), classes: bold }}
          hint={{ text: w.entry.iBringHint }}
          rows={2}
        />
      </div>
      <DayField view={view} name="since" label={w.entry.since} hint={w.entry.sinceHint} before={entry?.since} />
    </>
  )
}

export function RingField({ view, w, ring }: { view: View; w: MapWords; ring: Ring | '' }) {
  const { own, name } = whose(view)
  return (
    <Radios
      {...kept(view, 'ring', ring)}
      fieldset={{ legend: { text: own ? w.entry.ring : w.entry.ringFor(name), classes: boldLegend } }}
      items={rings.map((value) => ({ value, text: w.rings[value].name, hint: { text: w.rings[value].hint } }))}
    />
  )
}

type DayProps = { view: View; name: string; label: string; hint: string; before?: string }

export function DayField({ view, name, label, hint, before = '' }: DayProps) {
  return (
    <Input
      {...kept(view, name, knownInWords(before))}
      label={{ text: label, classes: bold }}
      hint={{ text: hint }}
      classes="govuk-input--width-20"
    />
  )
}

export function WhyField({ view, label }: { view: View; label: string }) {
  return <Textarea {...field(view, 'words')} label={{ text: label, classes: bold }} rows={2} />
}
