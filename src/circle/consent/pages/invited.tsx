import { NewSignIn } from '../../../identity/index.ts'
import type { View } from '../../../platform/index.ts'
import { Button, Card, CodeInput, day, Form, field, Input, PageHead, Screen } from '../../../ui/index.ts'
import type { InvitedToCircle } from '../store.ts'
import type { Words } from '../words.ts'
import { OfferedList } from './parts.tsx'

/** Where a code is typed. */
export function InvitedCodePage({ view, w: { invited } }: { view: View; w: Words }) {
  const { code } = invited
  return (
    <Screen view={view} title={code.title}>
      <PageHead title={code.title} lead={code.lead} />
      <Form view={view}>
        <CodeInput view={view} label={code.label} hint={code.hint} />
        <Button>{code.press}</Button>
      </Form>
    </Screen>
  )
}

/** What somebody is asked, in plain words: what they would see, what they take on, and that they may say no. */
export function InvitedPage({ view, w, asked }: { view: View; w: Words; asked: InvitedToCircle | null }) {
  const { invited } = w
  if (!asked)
    return (
      <Screen view={{ ...view, errors: [] }} title={invited.gone}>
        <PageHead title={invited.gone} lead={invited.goneLead} />
        <a class="govuk-button" href="/invited">
          {invited.again}
        </a>
      </Screen>
    )
  const { knownAs: name, inMyWords, byName, byAuthority, accessFrom, accessUntil } = asked
  const from = accessFrom > view.now ? w.from(day(accessFrom, view.now)) : invited.atOnce
  return (
    <Screen view={view} title={invited.title(name)}>
      <PageHead title={invited.title(name)} lead={inMyWords === '' ? undefined : invited.as(inMyWords)} />
      {byAuthority && <p>{invited.byAuthority(byName)}</p>}
      {!byAuthority && byName !== name && <p>{invited.by(byName)}</p>}
      <Card title={invited.see}>
        <OfferedList w={w} own={false} offered={asked.offered} />
        <p>{invited.when(from, accessUntil ? w.until(day(accessUntil, view.now)) : w.noEnd)}</p>
      </Card>
      <Card title={invited.take}>
        <ul>
          {invited.takes(name).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Card>
      {asked.mine ? <p>{invited.mine}</p> : <Answer view={view} w={w} asked={asked} />}
      <Card>
        <Form view={view} to={`${view.path.replace(/\/no$/, '')}/no`}>
          <Button classes="govuk-button--secondary">{invited.no}</Button>
        </Form>
        <p class="soft">{invited.noHint(name)}</p>
      </Card>
    </Screen>
  )
}

function Answer({ view, w: { invited }, asked }: { view: View; w: Words; asked: InvitedToCircle }) {
  const to = view.path.replace(/\/no$/, '')
  if (view.viewer)
    return (
      <Form view={view} to={to}>
        <p>{invited.signedIn(view.viewer.knownAs)}</p>
        <Button>{invited.yes}</Button>
      </Form>
    )
  const typed = 'name' in view.typed
  return (
    <>
      <Card title={invited.have}>
        <a class="govuk-button" href={`/sign-in?next=${encodeURIComponent(to)}`}>
          {invited.signInFirst}
        </a>
      </Card>
      <Card title={invited.newHere}>
        <Form view={view} to={to}>
          <Input
            {...field(view, 'name')}
            value={typed ? field(view, 'name').value : asked.toName}
            label={{ text: invited.name }}
            autocomplete="name"
          />
          <NewSignIn view={view} w={invited} email={asked.email} />
          <Button>{invited.yes}</Button>
        </Form>
      </Card>
    </>
  )
}

export function DeclinedPage({ view, w: { invited } }: { view: View; w: Words }) {
  return (
    <Screen view={view} title={invited.declined}>
      <PageHead title={invited.declined} lead={invited.declinedLead} />
    </Screen>
  )
}
