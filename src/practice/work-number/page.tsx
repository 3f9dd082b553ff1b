import { textOf, type View } from '../../platform/index.ts'
import { Button, Card, Form, field, Input, PageHead, Screen } from '../../ui/index.ts'
import type { WorkNumber } from './store.ts'
import type { Words } from './words.ts'

const path = '/me/number'

/** The number a worker is rung on: set, changed, taken back. */
export function NumberPage({ view, w, kept }: { view: View; w: Words; kept: WorkNumber | null }) {
  const touched = Object.keys(view.typed).length > 0
  const shown = (name: keyof WorkNumber) => {
    const one = field(view, name)
    return { ...one, value: touched ? one.value : (kept?.[name] ?? '') }
  }
  return (
    <Screen view={view} title={w.title} current="more" notice={w.done[textOf(view.query, 'done')]}>
      <PageHead title={w.title} lead={w.lead} />
      <Card>
        <p>{kept ? w.now(kept.number) : w.none}</p>
        <Form view={view} to={path}>
          <Input {...shown('number')} type="tel" label={{ text: w.number }} hint={{ text: w.numberHint }} />
          <Input
            {...shown('hours')}
            label={{ text: w.hours }}
            hint={{ text: w.hoursHint(view.viewer?.knownAs ?? '') }}
          />
          <Button>{w.send}</Button>
        </Form>
        {kept && (
          <Form view={view} to={`${path}/back`}>
            <Button classes="govuk-button--secondary">{w.back}</Button>
          </Form>
        )}
      </Card>
    </Screen>
  )
}
