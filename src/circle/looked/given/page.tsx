import { AtTheirWord } from '../../../people/index.ts'
import type { View } from '../../../platform/index.ts'
import {
  BackLink,
  Button,
  Card,
  day,
  Empty,
  Form,
  field,
  PageHead,
  PlainList,
  Radios,
  Row,
  Screen,
} from '../../../ui/index.ts'
import type { Words } from '../words.ts'
import type { Given, MayBeGiven } from './store.ts'

/** Whom the person lets read who looked; letting somebody, and taking it back. */
export function GivenPage({ view, w, given, known }: { view: View; w: Words; given: Given[]; known: MayBeGiven[] }) {
  const own = view.person?.id === view.viewer?.id
  const name = view.person?.knownAs ?? ''
  const { given: says } = w
  const free = known.filter(({ memberId }) => !given.some((one) => one.memberId === memberId))
  const called = (member: string) => known.find(({ memberId }) => memberId === member)?.knownAs ?? w.unknown
  const { id, ...choice } = field(view, 'choice')
  const title = own ? says.title : says.titleFor(name)
  const items = [
    ...free.map(({ memberId, knownAs, kind, reason }) => ({
      value: `let ${memberId}`,
      text: says.let(knownAs),
      hint: { text: kind === 'circle' && reason ? reason : (says.kinds[kind] ?? kind) },
    })),
    ...given.map((one) => ({ value: `stop ${one.id}`, text: says.stop(called(one.memberId)) })),
  ]
  return (
    <Screen view={view} title={title} current="home">
      <BackLink href={`/people/${view.person?.id}${own ? '/looked' : ''}`} />
      <PageHead title={title} lead={own ? says.lead : says.leadFor(name)} />
      <Card>
        {given.length === 0 && <Empty>{own ? says.none : says.noneBy}</Empty>}
        <PlainList>
          {given.map((one) => (
            <Row key={one.id} title={called(one.memberId)} under={says.since(day(one.fromAt, view.now))} />
          ))}
        </PlainList>
      </Card>
      <Card>
        {items.length === 0 ? (
          <p>{says.nobodyToGive}</p>
        ) : (
          <Form view={view}>
            <Radios
              {...choice}
              idPrefix={id}
              fieldset={{
                legend: { text: own ? says.change : says.changeFor(name), classes: 'govuk-fieldset__legend--m' },
              }}
              items={items}
            />
            <AtTheirWord view={view} />
            <Button>{says.send}</Button>
          </Form>
        )}
      </Card>
    </Screen>
  )
}
