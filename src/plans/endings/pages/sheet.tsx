import type { ComponentChildren } from 'preact'
import type { Around } from '../../../people/index.ts'
import type { View } from '../../../platform/index.ts'
import { BackLink, Button, Form, field, Input, PageHead, Screen, Select } from '../../../ui/index.ts'

/** Whose record it is, as these pages say it; `name` is '' for the person themselves. */
export function whoseIs({ person, viewer }: View): { own: boolean; name: string; base: string } {
  const own = person?.id === viewer?.id
  return { own, name: own ? '' : (person?.knownAs ?? ''), base: `/people/${person?.id}` }
}

interface SheetProps {
  view: View
  title: string
  over?: string
  lead?: ComponentChildren
  back?: string
  send?: string
  /** Stands above the form. */
  first?: ComponentChildren
  warn?: boolean
  children?: ComponentChildren
}

/** A page with one form on it. */
export function Sheet({ view, title, over, lead, back, send, first, warn, children }: SheetProps) {
  return (
    <Screen view={view} title={title}>
      {back && <BackLink href={back} />}
      <PageHead title={title} over={over} lead={lead} />
      {first}
      {send && (
        <Form view={view}>
          {children}
          <Button classes={warn ? 'govuk-button--warning' : undefined}>{send}</Button>
        </Form>
      )}
    </Screen>
  )
}

/** Chooses somebody who stands around the person, or another by name. */
export function ChooseSomebody({
  view,
  around,
  name,
  label,
  hint,
  otherwise,
  otherLabel,
}: {
  view: View
  around: readonly Around[]
  name: string
  label: string
  hint?: string
  otherwise: string
  otherLabel: string
}) {
  const chosen = field(view, name)
  const typed = Object.keys(view.typed).length > 0
  const offered = around.filter(
    ({ memberId, stands, kind }) => stands && kind !== 'self' && memberId !== view.person?.id,
  )
  const first = offered.find(({ kind }) => kind === 'alongside')?.memberId
  return (
    <>
      <Select
        {...chosen}
        value={typed ? chosen.value : first}
        label={{ text: label }}
        hint={hint ? { text: hint } : undefined}
        items={[
          ...offered.map(({ memberId, knownAs }) => ({ value: memberId, text: knownAs })),
          { value: '', text: otherwise },
        ]}
      />
      <Input {...field(view, `${name}Name`)} label={{ text: otherLabel }} />
    </>
  )
}
