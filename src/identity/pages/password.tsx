import type { View } from '../../platform/index.ts'
import { Button, Form, field, PageHead, PasswordInput, Screen } from '../../ui/index.ts'
import { itIsMeFor } from '../it-is-me/ask-who-it-is.ts'
import type { AccountHere } from '../store.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words; account: AccountHere | null; fresh: boolean }

export function PasswordPage({ view, w: { password: w }, account, fresh }: Props) {
  if (account?.passwordHash === null && !fresh)
    return (
      <Screen view={view} title={w.title}>
        <PageHead title={w.title} lead={w.first} />
        <a class="govuk-button" href={itIsMeFor('/me/password')}>
          {w.firstLink}
        </a>
      </Screen>
    )
  return (
    <Screen view={view} title={w.title}>
      <PageHead title={w.title} lead={w.what} />
      <Form view={view}>
        {/* Lets a password manager know whose password this is. */}
        <input type="text" name="username" value={account?.email ?? ''} autocomplete="username" hidden readOnly />
        {account?.passwordHash && <PasswordInput {...field(view, 'current')} value="" label={{ text: w.current }} />}
        <PasswordInput
          {...field(view, 'fresh')}
          value=""
          label={{ text: w.fresh }}
          hint={{ text: w.hint }}
          autocomplete="new-password"
        />
        <Button>{w.press}</Button>
      </Form>
    </Screen>
  )
}
