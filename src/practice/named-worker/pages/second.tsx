import { AtTheirWord, inTheirPerson } from '../../../people/index.ts'
import type { View } from '../../../platform/index.ts'
import { BackLink, Button, Form, field, Input, PageHead, Radios, Screen } from '../../../ui/index.ts'
import type { AtWork, Colleague } from '../store.ts'
import type { Words } from '../words.ts'
import { whose } from './whose.ts'

type Props = { view: View; w: Words; colleagues: Colleague[]; atWork: AtWork[] }

export function SecondPage({ view, w: { second: w }, colleagues, atWork }: Props) {
  const { base } = whose(view)
  const first = atWork.find(({ kind }) => kind === 'alongside')
  const second = atWork.find(({ kind }) => kind === 'cover')
  const { id, value, ...member } = field(view, 'member')
  const could = colleagues.filter(({ memberId }) => memberId !== first?.memberId && memberId !== view.viewer?.id)
  return (
    <Screen view={view} title={w.title} current="my worker">
      <BackLink href={`${base}/my-worker`} />
      <PageHead title={w.title} lead={inTheirPerson(view, w.lead(first?.knownAs ?? ''))} />
      <Form view={view}>
        <Radios
          {...member}
          idPrefix={id}
          value={value || second?.memberId}
          fieldset={{ legend: { text: w.legend } }}
          items={[...colleagueItems(could, w.near), { divider: '–' }, { value: 'nobody', text: w.nobody }]}
        />
        <Input {...field(view, 'why')} label={{ text: w.why }} hint={{ text: w.whyHint }} />
        <AtTheirWord view={view} />
        <Button>{w.send}</Button>
      </Form>
    </Screen>
  )
}

/** Somebody to choose, with their own line where they show themselves. */
export function colleagueItems(colleagues: readonly Colleague[], near: string) {
  return [...colleagues]
    .sort((a, b) => Number(b.near) - Number(a.near))
    .map((one) => ({
      value: one.memberId,
      text: `${one.knownAs}, ${one.title}`,
      hint: { text: [one.line, one.near && near].filter(Boolean).join(' · ') },
    }))
}
