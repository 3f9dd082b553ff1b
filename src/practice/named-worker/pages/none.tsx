import { type Around, AtTheirWord, inTheirPerson } from '../../../people/index.ts'
import type { View } from '../../../platform/index.ts'
import { BackLink, Button, Card, Form, field, Input, PageHead, Radios, Screen, Textarea } from '../../../ui/index.ts'
import type { NameChange } from '../store.ts'
import type { Words } from '../words.ts'
import { whose } from './whose.ts'

/** “No worker, thank you”: what it does, and whom to ring instead. */
export function NonePage({ view, w: { none: w }, around }: { view: View; w: Words; around: Around[] }) {
  const { own, name, base } = whose(view)
  const near = around.filter(({ stands, kind }) => stands && ['circle', 'authority', 'planning helper'].includes(kind))
  const { id, ...who } = field(view, 'who')
  return (
    <Screen view={view} title={w.title} current="my worker">
      <BackLink href={`${base}/my-worker`} />
      <PageHead title={w.title} lead={own ? w.lead : w.leadFor(name)} />
      <Card>
        <ul>
          {w.happens.map((line) => (
            <li key={line}>{inTheirPerson(view, line)}</li>
          ))}
        </ul>
      </Card>
      <Form view={view}>
        <Radios
          {...who}
          idPrefix={id}
          fieldset={{ legend: { text: inTheirPerson(view, w.who) } }}
          items={[
            ...near.map(({ memberId, knownAs }) => ({ value: memberId, text: knownAs })),
            { value: 'somebody', text: w.somebody },
            { value: 'place', text: `${w.place}: ${view.frame.place.ringNumber}` },
          ]}
        />
        <Input {...field(view, 'name')} label={{ text: w.name }} />
        <Input {...field(view, 'number')} label={{ text: w.number }} type="tel" classes="govuk-input--width-20" />
        <Textarea
          {...field(view, 'words')}
          label={{ text: inTheirPerson(view, w.words) }}
          hint={{ text: inTheirPerson(view, w.wordsHint) }}
          rows={2}
        />
        <AtTheirWord view={view} />
        <Button>{w.send}</Button>
      </Form>
    </Screen>
  )
}

/** One act brings a worker back: the same one where they can. */
export function AgainPage({
  view,
  w: { again: w },
  changes,
  around,
}: {
  view: View
  w: Words
  changes: NameChange[]
  around: Around[]
}) {
  const { base } = whose(view)
  const before = changes.find(({ what, fromId }) => ['no worker', 'nobody left'].includes(what) && fromId)
  const name = around.find(({ memberId }) => memberId === before?.fromId)?.knownAs
  const { id, ...who } = field(view, 'who')
  return (
    <Screen view={view} title={w.title} current="my worker">
      <BackLink href={`${base}/my-worker`} />
      <PageHead title={w.title} lead={w.lead} />
      <Form view={view}>
        <Radios
          {...who}
          idPrefix={id}
          fieldset={{ legend: { text: w.legend } }}
          items={[...(name ? [{ value: 'same', text: w.same(name) }] : []), { value: 'other', text: w.other }]}
        />
        <AtTheirWord view={view} />
        <Button>{w.send}</Button>
      </Form>
    </Screen>
  )
}
