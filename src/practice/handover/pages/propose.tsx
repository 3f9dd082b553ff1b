import type { View } from '../../../platform/index.ts'
import { BackLink, Button, Form, field, PageHead, Radios, Screen, Textarea } from '../../../ui/index.ts'
import { colleagueItems } from '../../named-worker/pages/second.tsx'
import { whose } from '../../named-worker/pages/whose.ts'
import type { Colleague } from '../../named-worker/store.ts'
import type { Words } from '../words.ts'
import { WhenFields } from './when-fields.tsx'

export function ProposePage({
  view,
  w: { propose: w },
  colleagues,
}: {
  view: View
  w: Words
  colleagues: Colleague[]
}) {
  const { name, base } = whose(view)
  return (
    <Screen view={view} title={w.title(name)} current="my worker">
      <BackLink href={`${base}/my-worker`} />
      <PageHead title={w.title(name)} lead={w.lead} />
      <Form view={view}>
        <ProposeFields
          view={view}
          colleagues={colleagues.filter(({ memberId }) => memberId !== view.viewer?.id)}
          w={w}
        />
        <Button>{w.send}</Button>
      </Form>
    </Screen>
  )
}

export function ProposeFields({ view, colleagues, w }: { view: View; colleagues: Colleague[]; w: Words['propose'] }) {
  const { id, ...to } = field(view, 'to')
  return (
    <>
      <Radios {...to} idPrefix={id} fieldset={{ legend: { text: w.to } }} items={colleagueItems(colleagues, w.near)} />
      <Textarea {...field(view, 'why')} label={{ text: w.why }} hint={{ text: w.whyHint }} rows={3} />
      <WhenFields view={view} />
    </>
  )
}
