import { textOf, type View } from '../../../platform/index.ts'
import {
  Button,
  Card,
  Chip,
  day,
  Empty,
  Form,
  field,
  fieldOn,
  Input,
  PageHead,
  PlainList,
  Radios,
  Row,
  Screen,
  Textarea,
} from '../../../ui/index.ts'
import { kinds } from '../rules.ts'
import type { AuthoritySaid } from '../store.ts'
import type { Words } from '../words.ts'

type Mine = Pick<AuthoritySaid, 'id' | 'aboutWords' | 'kind' | 'saidAt' | 'settledAt'>

/** Anybody may say that they hold an authority; it opens nothing, and tells them nothing. */
export function SayPage({ view, w: { say: w, kinds: names }, mine }: { view: View; w: Words; mine: Mine[] }) {
  const { id, ...kind } = field(view, 'kind')
  return (
    <Screen
      view={view}
      title={w.title}
      current="authority"
      notice={textOf(view.query, 'done') === 'said' ? w.sent : undefined}
    >
      <PageHead title={w.title} lead={w.lead} />
      <Form view={view}>
        <Input {...field(view, 'about')} label={{ text: w.about }} autocomplete="off" />
        <Radios
          {...kind}
          idPrefix={id}
          fieldset={{ legend: { text: w.kind, classes: 'govuk-fieldset__legend--s' } }}
          items={kinds.map((value) => ({ value, text: names[value] ?? value }))}
        />
        <Textarea {...field(view, 'words')} label={{ text: w.words }} rows={3} />
        <Button>{w.press}</Button>
      </Form>
      {mine.length > 0 && (
        <Card title={w.earlier}>
          <PlainList>
            {mine.map((one) => (
              <Row
                key={one.id}
                title={one.aboutWords}
                under={`${names[one.kind]} · ${day(one.saidAt, view.now)}`}
                end={<Chip kind={one.settledAt ? 'kept' : 'soon'}>{one.settledAt ? w.settled : w.waits}</Chip>}
              />
            ))}
          </PlainList>
        </Card>
      )}
    </Screen>
  )
}

/** For whoever works here: who says so, for whom, and what came of it. */
export function SaidPage({
  view,
  w: { said: w, kinds: names },
  said,
}: {
  view: View
  w: Words
  said: AuthoritySaid[]
}) {
  return (
    <Screen view={view} title={w.title} current="today">
      <PageHead title={w.title} lead={w.lead} />
      <Card>
        {said.length === 0 && <Empty>{w.none}</Empty>}
        <PlainList>
          {said.map((one) => (
            <Row
              key={one.id}
              title={`${one.byName}, ${w.about(one.aboutWords)}`}
              under={`${names[one.kind]} · ${day(one.saidAt, view.now)}`}
            >
              {one.words && <p>“{one.words}”</p>}
              {one.settledAt ? (
                <p>{w.settled(one.settledName ?? '', one.whatCame)}</p>
              ) : (
                <Form view={view} to={`/authority/said/${one.id}`}>
                  <Input {...fieldOn(view, `/authority/said/${one.id}`, 'what', one.id)} label={{ text: w.whatCame }} />
                  <Button classes="govuk-button--secondary">{w.settle}</Button>
                </Form>
              )}
            </Row>
          ))}
        </PlainList>
      </Card>
    </Screen>
  )
}
