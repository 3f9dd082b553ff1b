import type { View } from '../../../platform/index.ts'
import { field, Input, PasswordInput } from '../../../ui/index.ts'

type Words = { email: string; emailHint: string; password: string; passwordHint: string }

/** How somebody who comes with a code would like to sign in from now on; `email` is where the code was sent, if anywhere. */
export function NewSignIn({ view, w, email }: { view: View; w: Words; email: string }) {
  const typed = field(view, 'email')
  return (
    <>
      <Input
        {...typed}
        value={'email' in view.typed ? typed.value : email}
        label={{ text: w.email }}
        hint={{ text: w.emailHint }}
        type="email"
        autocomplete="username"
        autocapitalize="none"
        spellcheck={false}
      />
      <PasswordInput
        {...field(view, 'password')}
        value=""
        label={{ text: w.password }}
        hint={{ text: w.passwordHint }}
        autocomplete="new-password"
      />
    </>
  )
}
