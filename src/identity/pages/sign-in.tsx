import { textOf, type View } from '../../platform/index.ts'
import { Button, Card, Form, field, Input, PageHead, PasswordInput, Screen } from '../../ui/index.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words }

/** Where the reader was going; it travels in the form. */
export function nextOf(view: View): string {
  return textOf(view.typed, 'next') || textOf(view.query, 'next') || '/'
}

export function SignInPage({ view, w: { signIn: w }, demo }: Props & { demo: boolean }) {
  const next = encodeURIComponent(nextOf(view))
  const aside = (
    <>
      <Card title={w.noPassword}>
        <p>
          <a href={`/sign-in/link?next=${next}`}>{w.link}</a>
        </p>
      </Card>
      <Card title={w.invited}>
        <p>
          <a href="/welcome">{w.withCode}</a>
        </p>
      </Card>
      <Card tone="leaf">
        <p>{w.without}</p>
        <p>
          <a href="/hello">{w.hello}</a>
        </p>
      </Card>
    </>
  )
  return (
    <Screen view={view} title={w.title} aside={aside}>
      <PageHead title={w.title} lead={w.lead} />
      {demo && (
        <p>
          <a href="/shoes">{w.shoes}</a>
        </p>
      )}
      <Form view={view}>
        <input type="hidden" name="next" value={nextOf(view)} />
        <Input
          {...field(view, 'email')}
          label={{ text: w.email }}
          type="email"
          autocomplete="username"
          autocapitalize="none"
          spellcheck={false}
        />
        <PasswordInput {...field(view, 'password')} value="" label={{ text: w.password }} />
        <Button>{w.press}</Button>
      </Form>
    </Screen>
  )
}
