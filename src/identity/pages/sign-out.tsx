import type { View } from '../../platform/index.ts'
import { Button, Form, PageHead, Screen } from '../../ui/index.ts'
import type { Words } from '../words.ts'

export function SignOutPage({ view, w: { signOut: w } }: { view: View; w: Words }) {
  return (
    <Screen view={view} title={w.title} current="sign-out">
      <PageHead title={w.title} lead={view.viewer ? w.lead(view.viewer.knownAs) : undefined} />
      <p>{w.what}</p>
      <Form view={view}>
        <div class="actions">
          <Button>{w.press}</Button>
          <a href="/">{w.stay}</a>
        </div>
      </Form>
    </Screen>
  )
}
