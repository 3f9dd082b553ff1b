import type { View } from '../../../../platform/index.ts'
import {
  BackLink,
  Button,
  Card,
  Checkboxes,
  Details,
  day,
  Form,
  field,
  PageHead,
  Radios,
  Said,
  Screen,
  SummaryList,
  Textarea,
  time,
  weekday,
} from '../../../../ui/index.ts'
import { startOf } from '../../asking.ts'
import { partsInOrder, theirPartWords } from '../../part-words.ts'
import type { LookWaiting } from '../store.ts'
import type { OddWords } from '../words.ts'
import { FindFields } from './find-fields.tsx'

type Props = { view: View; w: OddWords; one: LookWaiting; alike: number }

/** One reading to look at: its facts, a question to the reader, and what was found. */
export function LookPage({ view, w, one, alike }: Props) {
  const title = w.row(one.readerName, weekday(startOf(one.onDay)))
  const { facts, ask } = w
  const rows = [
    [facts.whose, one.knownAs],
    [
      facts.read,
      partsInOrder
        .filter((part) => one.parts.includes(part))
        .map((part) => theirPartWords[part])
        .join(', '),
    ],
    [facts.when, facts.times(one.times, time(one.firstAt), time(one.lastAt))],
    [facts.noticed, one.patterns.map((pattern) => w.patterns[pattern]).join('. ')],
  ]
  return (
    <Screen view={view} title={title} current="readings">
      <BackLink href="/readings-to-look-at" />
      <PageHead title={title} lead={(one.dueAt < view.now ? w.late : w.by)(weekday(one.dueAt))} />
      <SummaryList rows={rows.map(([key = '', value = '']) => ({ key: { text: key }, value: { text: value } }))} />
      <Card title={ask.title(one.readerName)}>
        {one.askedAt === null ? (
          <Form view={view}>
            <input type="hidden" name="what" value="ask" />
            <Textarea {...field(view, 'question')} label={{ text: ask.words }} hint={{ text: ask.hint }} rows={2} />
            <Button classes="govuk-button--secondary">{ask.send}</Button>
          </Form>
        ) : (
          <>
            <p>{ask.asked(one.readerName, day(one.askedAt, view.now))}</p>
            {one.askedWords && <p>“{one.askedWords}”</p>}
            {one.saidAt ? (
              <Said
                w={view.frame.w}
                kind="other"
                text={one.said}
                speaker={one.readerName}
                line={day(one.saidAt, view.now)}
              />
            ) : (
              <p>{ask.waits}</p>
            )}
          </>
        )}
      </Card>
      <Card>
        <p>{one.keptWhy ? w.keepBack.kept(one.knownAs) : w.keepBack.seen(one.knownAs)}</p>
        {one.keptWhy ? (
          <p>“{one.keptWhy}”</p>
        ) : (
          <Details summaryText={w.keepBack.title}>
            <Form view={view}>
              <input type="hidden" name="what" value="keep back" />
              <Textarea {...field(view, 'keepWhy')} label={{ text: w.find.why }} rows={2} />
              <Button classes="govuk-button--secondary">{w.keepBack.send}</Button>
            </Form>
          </Details>
        )}
      </Card>
      <Card>
        <Form view={view}>
          <input type="hidden" name="what" value="find" />
          <FindFields view={view} w={w} />
          {alike > 1 && <Checkboxes name="all" items={[{ value: 'yes', text: w.find.all(alike, one.readerName) }]} />}
          <Tell view={view} w={w} />
          <Button>{w.find.send}</Button>
        </Form>
      </Card>
    </Screen>
  )
}

function Tell({ view, w: { find: w } }: { view: View; w: OddWords }) {
  const { id, ...tell } = field(view, 'tell')
  return (
    <Radios
      {...tell}
      idPrefix={id}
      fieldset={{ legend: { text: w.tell } }}
      items={[
        { value: 'yes', text: w.tellYes },
        {
          value: 'no',
          text: w.tellNo,
          conditional: { html: <Textarea {...field(view, 'danger')} label={{ text: w.why }} rows={2} /> },
        },
      ]}
    />
  )
}
