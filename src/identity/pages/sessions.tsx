import { textOf, type View } from '../../platform/index.ts'
import { Button, Card, Chip, day, Form, PageHead, PlainList, Row, Screen, time } from '../../ui/index.ts'
import type { AccountHere, SessionRow } from '../store.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words; sessions: SessionRow[]; account: AccountHere | null }

export function SessionsPage({ view, w: { sessions: w }, sessions, account }: Props) {
  const done = w.done[textOf(view.query, 'done') as keyof typeof w.done] as string | undefined
  const when = (at: Date) => day(at, view.now)
  return (
    <Screen view={view} title={w.title} current="sessions" notice={done}>
      <PageHead title={w.title} lead={w.lead} />
      <Card>
        <PlainList>
          {sessions.map(({ id, device, beganAt, seenAt, here }) => (
            <Row
              key={id}
              title={device}
              end={here ? <Chip kind="kept">{w.here}</Chip> : undefined}
              under={`${w.began(when(beganAt))}, ${w.seen(when(seenAt), time(seenAt))}`}
            >
              {!here && (
                <Form view={view} to={`/me/sessions/${id}/end`}>
                  <Button classes="govuk-button--secondary" attributes={{ 'aria-label': w.endName(device) }}>
                    {w.end}
                  </Button>
                </Form>
              )}
            </Row>
          ))}
        </PlainList>
        <div class="actions">
          {sessions.length > 1 && (
            <Form view={view} to="/me/sessions/others">
              <Button>{w.others}</Button>
            </Form>
          )}
          <a href="/sign-out">{w.out}</a>
        </div>
      </Card>
      <Card title={w.account}>
        {account ? <AccountLines account={account} view={view} w={w} /> : <p>{w.noAccount}</p>}
      </Card>
    </Screen>
  )
}

function AccountLines({ account, view, w }: { account: AccountHere; view: View; w: Words['sessions'] }) {
  return (
    <>
      <p>
        {w.email}: <strong>{account.email}</strong>
      </p>
      {account.emailConfirmedAt === null && (
        <>
          <p>{w.emailWaiting}</p>
          <Form view={view} to="/me/email">
            <Button classes="govuk-button--secondary">{w.again}</Button>
          </Form>
        </>
      )}
      <p>{account.passwordHash ? w.hasPassword : w.noPassword}</p>
      <p>
        <a href="/me/password">{account.passwordHash ? w.passwordSet : w.passwordNone}</a>
      </p>
    </>
  )
}
