import type { View } from '../../../platform/index.ts'
import { Button, Card, CodeInput, Form, PageHead, Screen } from '../../../ui/index.ts'
import type { Invited } from '../store.ts'
import type { Words } from '../words.ts'
import { NewSignIn } from './new-sign-in.tsx'

/** Where a code is typed. */
export function WelcomePage({ view, w: { welcome: w } }: { view: View; w: Words }) {
  return (
    <Screen view={view} title={w.title}>
      <PageHead title={w.title} lead={w.lead} />
      <Form view={view}>
        <CodeInput view={view} label={w.code} hint={w.hint} />
        <Button>{w.press}</Button>
      </Form>
    </Screen>
  )
}

/** Where somebody with a code says how they would like to sign in. */
export function AcceptPage({
  view,
  w: { accept: w, welcome },
  whose,
}: {
  view: View
  w: Words
  whose: Invited | null
}) {
  if (!whose)
    return (
      <Screen view={{ ...view, errors: [] }} title={w.gone}>
        <PageHead title={w.gone} lead={welcome.errors.unknown} />
        <a class="govuk-button" href="/welcome">
          {welcome.title}
        </a>
      </Screen>
    )
  const title = w.title(whose.knownAs)
  return (
    <Screen view={view} title={title}>
      <PageHead title={title} lead={w.lead} />
      <Form view={view}>
        <NewSignIn view={view} w={w} email={whose.email} />
        <Button>{w.press}</Button>
      </Form>
      <Card>
        <p>{w.not(whose.knownAs)}</p>
      </Card>
    </Screen>
  )
}
