import { textOf, type View } from '../../../platform/index.ts'
import { Button, Card, day, Form, field, Input, PageHead, Radios, Screen } from '../../../ui/index.ts'
import type { Invitable } from '../store.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words; who: Invitable }

/** Where the forms post: the path of the page without what stands behind it. */
const baseOf = (view: View) => view.path.replace(/\/taken-back$/, '')

export function InvitePage({ view, w: { invite: w }, who }: Props) {
  const title = w.title(who.knownAs)
  const done = textOf(view.query, 'done')
  const notice = done === 'sent' ? w.sent : done === 'taken-back' ? w.takenBack : undefined
  const how = field(view, 'how')
  return (
    <Screen view={view} title={title} notice={notice}>
      <PageHead title={title} lead={who.hasAccount ? undefined : w.lead(who.knownAs)} />
      {who.hasAccount && <p>{w.has(who.knownAs)}</p>}
      {who.untilAt && who.madeAt && (
        <Card tone="sun">
          <p>{w.open(who.byName ?? '', day(who.madeAt, view.now), day(who.untilAt, view.now))}</p>
          <p>{w.newOne}</p>
          <Form view={view} to={`${baseOf(view)}/taken-back`}>
            <Button classes="govuk-button--secondary">{w.takeBack}</Button>
          </Form>
        </Card>
      )}
      {!who.hasAccount && (
        <Form view={view} to={baseOf(view)}>
          <p>{w.ask}</p>
          <Radios
            idPrefix="how"
            name="how"
            value={how.value}
            errorMessage={how.errorMessage}
            fieldset={{ legend: { text: w.howTitle, classes: 'govuk-fieldset__legend--m' } }}
            items={[
              { value: 'by code', text: w.byCode, hint: { text: w.byCodeHint } },
              { value: 'by mail', text: w.byMail, hint: { text: w.byMailHint } },
            ]}
          />
          <Input
            {...field(view, 'email')}
            label={{ text: w.email }}
            type="email"
            autocapitalize="none"
            spellcheck={false}
            autocomplete="off"
          />
          <Button>{w.press}</Button>
        </Form>
      )}
    </Screen>
  )
}
