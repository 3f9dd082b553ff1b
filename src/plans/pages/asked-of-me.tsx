import { NotFound, type View } from '../../platform/index.ts'
import {
  BackLink,
  Button,
  Card,
  Chip,
  type ChipKind,
  day,
  Empty,
  Form,
  field,
  PageHead,
  PlainList,
  Radios,
  Row,
  Screen,
  Textarea,
} from '../../ui/index.ts'
import type { AskedOfMe } from '../store/index.ts'
import type { Words } from '../words.ts'

const chips: Record<string, ChipKind> = { asked: 'mine', yes: 'kept', no: 'plain', 'taken back': 'plain' }

/** What people ask of the reader: the step, whose it is, and nothing else of anybody’s plan. */
export function AskedOfMePage({ view, w, asked }: { view: View; w: Words; asked: AskedOfMe[] }) {
  const { list } = w.answer
  return (
    <Screen view={view} title={list.title} current="asked of me">
      <PageHead title={list.title} lead={list.lead} />
      <Card>
        {asked.length === 0 && <Empty>{list.none}</Empty>}
        <PlainList>
          {asked.map((one) => (
            <Row
              key={one.stepId}
              title={one.what}
              href={`/asked-of-me/${one.stepId}`}
              under={`${list.from(one.knownAs)}${one.whenWords ? ` · ${one.whenWords}` : ''}`}
              end={<Chip kind={chips[one.answer]}>{w.answer.mine[one.answer]}</Chip>}
            />
          ))}
        </PlainList>
      </Card>
    </Screen>
  )
}

/** The helper’s own answer: yes, no, or taking a yes back, any day (P8). */
export function OwnAnswerPage({ view, w, asked }: { view: View; w: Words; asked: AskedOfMe[] }) {
  const one = asked.find(({ stepId }) => stepId === view.params.step)
  if (!one) throw new NotFound()
  const { id, ...answer } = field(view, 'answer')
  const offered = one.answer === 'yes' ? (['taken back'] as const) : (['yes', 'no'] as const)
  const texts = { yes: w.answer.yes, no: w.answer.no, 'taken back': w.answer.back }
  const due = one.dueOn ? day(new Date(`${one.dueOn}T12:00:00Z`), view.now) : ''
  return (
    <Screen view={view} title={w.answer.one.title(one.knownAs)} current="asked of me">
      <BackLink href="/asked-of-me" />
      <PageHead title={w.answer.one.title(one.knownAs)} lead={w.answer.one.lead} />
      <Card tone="leaf">
        <p class="lead">“{one.what}”</p>
        <p class="soft">{[one.whenWords, due].filter(Boolean).join(' · ')}</p>
        {one.answer !== 'asked' && one.answeredAt && (
          <p>{w.answer.mineOn(w.answer.mine[one.answer] ?? '', day(one.answeredAt, view.now))}</p>
        )}
      </Card>
      <Form view={view}>
        <Radios
          {...answer}
          idPrefix={id}
          fieldset={{ legend: { text: w.answer.one.legend } }}
          items={offered.map((value) => ({ value, text: texts[value] }))}
        />
        <Textarea {...field(view, 'words')} label={{ text: w.answer.wordsOwn }} rows={2} />
        <Button>{w.answer.one.send}</Button>
      </Form>
    </Screen>
  )
}
