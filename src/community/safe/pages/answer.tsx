import type { View } from '../../../platform/index.ts'
import {
  Button,
  Card,
  Checkboxes,
  Chip,
  day,
  Empty,
  Form,
  fieldOn,
  PageHead,
  Paragraphs,
  PlainList,
  Row,
  Screen,
  Textarea,
  time,
} from '../../../ui/index.ts'
import type { Resting, ToAnswer } from '../store.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words; waiting: ToAnswer[]; rests: Resting[] }

/** For the named person who answers; and what rests, so that it can go on. */
export function AnswerPage({ view, w, waiting, rests }: Props) {
  const { answer } = w
  return (
    <Screen view={view} title={answer.title} current="today">
      <PageHead title={answer.title} lead={answer.lead} />
      {waiting.length === 0 && <Empty>{answer.none}</Empty>}
      {waiting.map((one) => (
        <One key={one.id} view={view} w={w} one={one} />
      ))}
      <Card title={w.rests.title}>
        {rests.length === 0 && <Empty>{w.rests.none}</Empty>}
        <PlainList>
          {rests.map((one) => (
            <Row key={one.id} title={one.name} under={w.rests.since(one.byName, day(one.fromAt, view.now))}>
              <Form view={view} to={`/not-safe/answers/rests/${one.id}/go-on`}>
                <button type="submit" class="link-button">
                  {w.rests.goOn}
                  <span class="visually-hidden">: {one.name}</span>
                </button>
              </Form>
            </Row>
          ))}
        </PlainList>
      </Card>
    </Screen>
  )
}

function One({ view, w, one }: { view: View; w: Words; one: ToAnswer }) {
  const { answer } = w
  const to = `/not-safe/answers/${one.id}`
  return (
    <Card
      title={answer.about(w.kinds[one.aboutKind], one.aboutName)}
      corner={
        <Chip kind={one.dueAt < view.now ? 'late' : 'soon'}>
          {answer.by(`${time(one.dueAt)}, ${day(one.dueAt, view.now)}`)}
        </Chip>
      }
    >
      <p class="soft">{answer.said(`${time(one.saidAt)}, ${day(one.saidAt, view.now)}`)}</p>
      {one.whom && one.whom !== one.aboutName && <p>{answer.whom(one.whom)}</p>}
      <Paragraphs text={`“${one.words}”`} />
      {one.forSomebody && <p>{answer.forSomebody}</p>}
      <p>{one.reach ? answer.reach(one.reach) : answer.noReach}</p>
      <Form view={view} to={to}>
        <Textarea
          {...fieldOn(view, to, 'answer', one.id)}
          label={{ text: answer.answer }}
          hint={{ text: answer.answerHint }}
          rows={3}
        />
        {one.canRest && (
          <Checkboxes
            name="rest"
            idPrefix={`rest-${one.id}`}
            items={[{ value: 'yes', text: answer.rest, hint: { text: answer.restHint } }]}
          />
        )}
        <Button>{answer.send}</Button>
      </Form>
    </Card>
  )
}
