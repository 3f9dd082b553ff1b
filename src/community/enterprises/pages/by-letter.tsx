import type { View } from '../../../platform/index.ts'
import { Button, Card, Form, field, PageHead, Screen } from '../../../ui/index.ts'
import type { AskedByLetter } from '../store.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words; asked: AskedByLetter | null }

/** What a mentor was asked, by the link of a letter. A link that is over, renewed or never was looks alike. */
export function ByLetterPage({ view, w: { byLetter: w, mentoring }, asked }: Props) {
  const here = `/enterprises/mentoring/by-letter/${view.params.token}`
  const sent = view.query.done === 'asked'
  if (asked?.answered)
    return (
      <Screen view={{ ...view, errors: [] }} title={w.title} current="enterprises">
        <PageHead title={asked.answered === 'yes' ? w.saidYes : w.saidNo} lead={w.signIn} />
        <a href="/enterprises/mentoring">{w.open}</a>
      </Screen>
    )
  if (asked === null || asked.over)
    return (
      <Screen view={{ ...view, errors: [] }} title={w.over} current="enterprises">
        <PageHead title={sent ? w.sent : w.over} lead={sent ? w.sentLead : w.overLead} />
        {!sent && (
          <Form view={view} to={`${here}/new`}>
            <Button>{w.anew}</Button>
          </Form>
        )}
        <p>
          <a href="/sign-in">{w.signInLink}</a>
        </p>
      </Screen>
    )
  const wrong = view.path === here ? field(view, 'answer').errorMessage : undefined
  return (
    <Screen view={view} title={w.title} current="enterprises">
      <PageHead title={w.title} lead={w.lead(asked.owner)} />
      <Card title={asked.name} tone="sun">
        {asked.words && (
          <p>
            {mentoring.their(asked.owner)} “{asked.words}”
          </p>
        )}
        {wrong && <p class="govuk-error-message">{wrong.text}</p>}
        <Form view={view} to={here}>
          <div class="actions">
            <Button name="answer" value="yes">
              {mentoring.sayYes}
            </Button>
            <Button name="answer" value="no" classes="govuk-button--secondary">
              {mentoring.sayNo}
            </Button>
          </div>
          <p class="soft">{mentoring.noHint}</p>
        </Form>
      </Card>
    </Screen>
  )
}
