import { textOf, type View } from '../../platform/index.ts'
import { Button, Card, Form, field, Input, PageHead, PasswordInput, Screen } from '../../ui/index.ts'
import { nextOf } from '../pages/sign-in.tsx'
import type { AccountHere } from '../store.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words; account: AccountHere | null; demo: boolean; minutes: number }

/** Asks once more who sits here. It says nothing of what comes next: whoever looks over a shoulder learns nothing. */
export function ItIsMePage({ view, w, account, demo, minutes }: Props) {
  const { itIsMe } = w
  const kept = textOf(view.query, 'kept') !== '' ? itIsMe.kept : undefined
  return (
    <Screen view={view} title={itIsMe.title} notice={kept}>
      <PageHead title={itIsMe.title} lead={itIsMe.lead} />
      {view.viewer && <p>{itIsMe.name(view.viewer.knownAs)}</p>}
      {account === null && demo && <InShoes view={view} w={w} minutes={minutes} />}
      {account?.passwordHash && <ByPassword view={view} w={w} account={account} minutes={minutes} />}
      {account?.emailConfirmedAt && <ByCode view={view} w={w} account={account} demo={demo} />}
      {account && !account.passwordHash && !account.emailConfirmedAt && (
        <Card>
          <p>{itIsMe.noWay}</p>
          <p>
            {itIsMe.noWayNext} <a href="/me/sessions">{itIsMe.toSessions}</a>
          </p>
        </Card>
      )}
      <p>
        <a href="/">{itIsMe.stay}</a>
      </p>
    </Screen>
  )
}

function Next({ view }: { view: View }) {
  return <input type="hidden" name="next" value={nextOf(view)} />
}

function InShoes({ view, w: { itIsMe: w }, minutes }: Pick<Props, 'view' | 'w' | 'minutes'>) {
  return (
    <Card tone="sun">
      <p>{w.demo}</p>
      <Form view={view} to="/confirm-it-is-me/in-shoes">
        <Next view={view} />
        <Button attributes={{ id: 'press' }}>{w.press}</Button>
      </Form>
      <p class="soft">{w.holds(minutes)}</p>
    </Card>
  )
}

function ByPassword({
  view,
  w: { itIsMe: w },
  account,
  minutes,
}: Pick<Props, 'view' | 'w' | 'minutes'> & { account: AccountHere }) {
  return (
    <Form view={view} to="/confirm-it-is-me">
      <Next view={view} />
      {/* Lets a password manager know whose password this is. */}
      <input type="text" name="username" value={account.email} autocomplete="username" hidden readOnly />
      <PasswordInput {...field(view, 'password')} value="" label={{ text: w.password }} />
      <Button>{w.press}</Button>
      <p class="soft">{w.holds(minutes)}</p>
    </Form>
  )
}

function ByCode({
  view,
  w: { itIsMe: w },
  account,
  demo,
}: Pick<Props, 'view' | 'w' | 'demo'> & { account: AccountHere }) {
  const sent = textOf(view.query, 'sent') !== '' || view.path.endsWith('/by-code')
  return (
    <Card title={account.passwordHash ? w.codeTitleElse : w.codeTitle}>
      {sent && (
        <>
          <p>{w.codeSent}</p>
          {demo && (
            <p>
              <a href="/demo/outbox">{w.box}</a>
            </p>
          )}
          <Form view={view} to="/confirm-it-is-me/by-code">
            <Next view={view} />
            <Input
              {...field(view, 'code')}
              label={{ text: w.code }}
              hint={{ text: w.codeHint }}
              inputmode="numeric"
              autocomplete="one-time-code"
              spellcheck={false}
              classes="govuk-input--width-10"
            />
            <Button>{w.press}</Button>
          </Form>
        </>
      )}
      <p>{w.codeLead(account.email)}</p>
      <Form view={view} to="/confirm-it-is-me/code">
        <Next view={view} />
        <Button classes="govuk-button--secondary">{w.codePress}</Button>
      </Form>
    </Card>
  )
}
