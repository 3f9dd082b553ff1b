import type { View } from '../../../platform/index.ts'
import { Button, Card, CodeInput, day, Form, field, PageHead, Screen, SummaryList } from '../../../ui/index.ts'
import type { IntroductionTold } from '../store.ts'
import type { CoordinationWords } from '../words.ts'

/** Where the code of an introduction is typed. */
export function ToldCodePage({ view, w: { told: w } }: { view: View; w: CoordinationWords }) {
  return (
    <Screen view={view} title={w.enterTitle} current="neighbourhoods">
      <PageHead title={w.enterTitle} lead={w.enterLead} />
      <Form view={view}>
        <CodeInput view={view} label={w.code} hint={w.codeHint} />
        <Button>{w.read}</Button>
      </Form>
    </Screen>
  )
}

type Props = { view: View; w: CoordinationWords; told: IntroductionTold | null }

/** All that was written when somebody was introduced, for whoever holds the code; and a way to take it back. */
export function ToldPage({ view, w: { told: w, introduce }, told }: Props) {
  const current = 'neighbourhoods'
  if (told === null)
    return (
      <Screen view={{ ...view, errors: [] }} title={w.gone} current={current}>
        <PageHead title={w.gone} lead={w.goneLead} />
        <a class="govuk-button" href="/introduced">
          {w.again}
        </a>
      </Screen>
    )
  if (told.ended) {
    return (
      <Screen view={view} title={w.title} current={current}>
        <PageHead title={w.ends[told.ended]} />
        <a href={`/neighbourhoods/${told.slug}`}>{told.neighbourhood}</a>
      </Screen>
    )
  }
  const sent = 'sent' in view.query
  const title = sent ? w.sentTitle : w.title
  const wrong = view.path.endsWith('/mine') ? field(view, 'code').errorMessage : undefined
  const text = (value: string) => ({ value: { text: value || w.nothing } })
  return (
    <Screen view={view} title={title} current={current}>
      <PageHead
        title={title}
        lead={told.metAt ? w.met(told.ownerName) : w.by(told.ownerName, day(told.dueAt, view.now))}
      />
      {sent && (
        <Card title={w.keep} tone="sun">
          <p class="told">{view.params.code}</p>
          <p>{told.forWhom === 'self' ? w.keepHintSelf : w.keepHint}</p>
          <p class="soft">
            <a href="/introduced">{w.address}</a>
          </p>
        </Card>
      )}
      <Card title={w.all}>
        <SummaryList
          rows={[
            { key: { text: w.rows.name }, ...text(told.name) },
            { key: { text: w.rows.contact }, ...text(told.contact) },
            { key: { text: w.rows.helps }, ...text(told.helps) },
            told.forWhom === 'another' && { key: { text: w.rows.by }, ...text(w.byIs(told.byName, told.byIs)) },
            { key: { text: w.rows.where }, ...text(told.neighbourhood) },
            told.how !== 'on screen' && { key: { text: w.rows.how }, ...text(introduce.hows[told.how]) },
          ]}
        />
        <Form view={view} to={`/introduced/${view.params.code}/taken-back`}>
          <p class="soft">{w.takeBackHint}</p>
          <Button classes="govuk-button--secondary">{w.takeBack}</Button>
        </Form>
      </Card>
      <Card title={w.mineTitle}>
        <p>{w.mineLead}</p>
        {wrong && <p class="govuk-error-message">{wrong.text}</p>}
        {view.viewer?.isPerson ? (
          <Form view={view} to={`/introduced/${view.params.code}/mine`}>
            <Button classes="govuk-button--secondary">{w.mine}</Button>
          </Form>
        ) : (
          view.viewer === null && <a href="/sign-in">{w.mineSignIn}</a>
        )}
      </Card>
    </Screen>
  )
}
