import { type Around, AtTheirWord, nameOf } from '../../people/index.ts'
import type { View } from '../../platform/index.ts'
import { Button, Card, day, Empty, Form, PageHead, Screen } from '../../ui/index.ts'
import type { KeptOff } from './store.ts'
import type { Words } from './words.ts'

/** It names nothing: whoever looks over a shoulder learns no more than that such a page exists. */
export function KeepOffPage({ view, w: { keep: w } }: { view: View; w: Words; here: boolean }) {
  const { person, viewer } = view
  const own = person?.id === viewer?.id
  const name = person?.knownAs ?? ''
  const title = own ? w.title : w.titleFor(name)
  return (
    <Screen view={view} title={title}>
      <PageHead title={title} lead={own ? w.lead : w.leadFor(name)} />
      {own ? (
        <>
          <p>{w.stays}</p>
          <p>{w.back}</p>
        </>
      ) : (
        <p>{w.atTheirWord}</p>
      )}
      <Form view={view}>
        <AtTheirWord view={view} />
        <div class="actions">
          <Button>{own ? w.press : w.pressFor(name)}</Button>
          <a href={`/people/${person?.id}`}>{w.stay}</a>
        </div>
      </Form>
    </Screen>
  )
}

type ListProps = { view: View; w: Words; kept: KeptOff[]; around: Around[] }

export function KeptOffPage({ view, w: { list: w }, kept, around }: ListProps) {
  const name = view.person?.knownAs ?? ''
  return (
    <Screen view={view} title={w.title(name)} current="about">
      <PageHead title={w.title(name)} lead={w.lead(name)} />
      {kept.length === 0 ? <Empty>{w.none(name)}</Empty> : <p>{w.when(name)}</p>}
      {kept.map(({ holder, id, text, at, byId }) => (
        <Card key={id} title={w.kinds[holder]}>
          {text && <p class="as-written">“{text}”</p>}
          <p class="soft">{w.since(day(at, view.now), nameOf(around, byId, name))}</p>
          <Form view={view}>
            <input type="hidden" name="holder" value={holder} />
            <input type="hidden" name="entry" value={id} />
            <Button classes="govuk-button--secondary">{w.back(name)}</Button>
          </Form>
        </Card>
      ))}
    </Screen>
  )
}
