import { AtTheirWord, inTheirPerson } from '../../../people/index.ts'
import type { View } from '../../../platform/index.ts'
import { BackLink, Button, Form, field, PageHead, Screen, Textarea } from '../../../ui/index.ts'
import { whose } from '../../named-worker/pages/whose.ts'
import type { Words } from '../words.ts'

export function AskPage({ view, w: { ask: w }, days }: { view: View; w: Words; days: { value: number } }) {
  const { own, name, base } = whose(view)
  return (
    <Screen view={view} title={w.title} current="my worker">
      <BackLink href={`${base}/my-worker`} />
      <PageHead title={w.title} lead={own ? w.lead : w.leadFor(name)} />
      <p>{inTheirPerson(view, w.by(days.value))}</p>
      <Form view={view}>
        <Textarea
          {...field(view, 'said')}
          label={{ text: inTheirPerson(view, w.words) }}
          hint={{ text: own ? `${w.wordsHint} ${w.private}` : inTheirPerson(view, w.wordsHint) }}
          rows={4}
        />
        <AtTheirWord view={view} />
        <Button>{w.send}</Button>
      </Form>
    </Screen>
  )
}

export function SuggestPage({ view, w: { suggest: w } }: { view: View; w: Words }) {
  const { name, base } = whose(view)
  return (
    <Screen view={view} title={w.title} current="my worker">
      <BackLink href={base} />
      <PageHead title={w.title} lead={w.lead(name)} />
      <Form view={view}>
        <Textarea {...field(view, 'said')} label={{ text: w.words }} rows={4} />
        <Button>{w.send}</Button>
      </Form>
    </Screen>
  )
}
