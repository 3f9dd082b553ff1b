import type { View } from '../../platform/index.ts'
import { Button, Card, Form, field, Input, PageHead, Screen } from '../../ui/index.ts'
import type { Words } from '../words.ts'
import { nextOf } from './sign-in.tsx'

type Props = { view: View; w: Words }

export function AskLinkPage({ view, w: { askLink: w, signIn } }: Props) {
  return (
    <Screen view={view} title={w.title}>
      <PageHead title={w.title} lead={w.lead} />
      <Form view={view}>
        <input type="hidden" name="next" value={nextOf(view)} />
        <Input
          {...field(view, 'email')}
          label={{ text: signIn.email }}
          type="email"
          autocomplete="email"
          autocapitalize="none"
          spellcheck={false}
        />
        <Button>{w.press}</Button>
      </Form>
      <a href={`/sign-in?next=${encodeURIComponent(nextOf(view))}`}>{w.back}</a>
    </Screen>
  )
}

export function LinkSentPage({ view, w: { linkSent: w }, demo }: Props & { demo: boolean }) {
  return (
    <Screen view={view} title={w.title}>
      <PageHead title={w.title} lead={w.lead} />
      {w.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {demo && (
        <a class="govuk-button" href="/demo/outbox">
          {w.box}
        </a>
      )}
      <p>
        {w.nothing} <a href="/sign-in/link">{w.again}</a>
      </p>
    </Screen>
  )
}

/** The page behind a link in a letter. Looking at it does nothing; a press signs in. */
export function LinkPage({ view, w: { link: w } }: Props) {
  const wrong = view.errors.find(({ field: name }) => name === 'open')
  if (wrong)
    return (
      <Screen view={{ ...view, errors: [] }} title={w.title}>
        <PageHead title={wrong.message} />
        <a class="govuk-button" href="/sign-in/link">
          {w.again}
        </a>
      </Screen>
    )
  return (
    <Screen view={view} title={w.title}>
      <PageHead title={w.title} lead={w.lead} />
      <Form view={view}>
        <Button>{w.press}</Button>
      </Form>
      <Card>
        <p>{w.notYou}</p>
      </Card>
    </Screen>
  )
}
