import { type Around, AtTheirWord, Decided, type Decision } from '../../../../people/index.ts'
import type { View } from '../../../../platform/index.ts'
import {
  BackLink,
  Button,
  Card,
  day,
  Form,
  field,
  PageHead,
  Radios,
  Said,
  Screen,
  Textarea,
  weekday,
} from '../../../../ui/index.ts'
import { startOf } from '../../asking.ts'
import type { WhyAsked } from '../store.ts'
import type { WhyWords } from '../words.ts'

/** One question, its answer, and whether that is enough; then what the reviewer found. */
export function OneWhyPage({ view, w, why, around }: { view: View; w: WhyWords; why: WhyAsked; around: Around[] }) {
  const { one, line } = w
  const own = view.person?.id === view.viewer?.id
  const name = view.person?.knownAs ?? ''
  const title = one.title(why.readerName || w.system, weekday(startOf(why.onDay)))
  const said = (text: string, speaker: string, at: Date | null) => (
    <Said w={view.frame.w} kind="own" text={text} speaker={speaker} line={at ? day(at, view.now) : undefined} />
  )
  const decided = (decision: Decision | null, speaker: string, at: Date | null) =>
    decision && <Decided view={view} decision={decision} speaker={speaker} at={at} around={around} />
  const asked = day(why.askedAt, view.now)
  return (
    <Screen view={view} title={title} current="home">
      <BackLink href={`/people/${view.person?.id}/looked${own ? '' : '/why'}`} />
      <PageHead title={title} lead={own ? one.asked(asked) : one.askedFor(name, asked)} />
      <Card>
        {why.words && said(why.words, name, why.askedAt)}
        {why.answeredAt ? (
          decided(why.answer, why.answeredName, why.answeredAt)
        ) : (
          <p>{one.waits(why.ownerName, weekday(why.dueAt))}</p>
        )}
        {why.againWords && said(why.againWords, name, null)}
        {why.content === false && why.found === null && why.againDueAt && (
          <p>
            {own
              ? line.again(why.ownerName, weekday(why.againDueAt))
              : line.againFor(name, why.ownerName, weekday(why.againDueAt))}
          </p>
        )}
        {why.found && (
          <>
            <p>
              <strong>{(why.found === 'right' ? line.right : line.notRight)(why.foundName)}</strong>
            </p>
            {decided(why.finding, why.foundName, why.foundAt)}
          </>
        )}
      </Card>
      {why.answeredAt && why.content === null && <Taking view={view} w={w} />}
    </Screen>
  )
}

function Taking({ view, w: { one: w } }: { view: View; w: WhyWords }) {
  const { id, ...enough } = field(view, 'enough')
  return (
    <Form view={view}>
      <Radios
        {...enough}
        idPrefix={id}
        fieldset={{ legend: { text: w.enough, classes: 'govuk-fieldset__legend--m' } }}
        items={[
          { value: 'yes', text: w.yes },
          {
            value: 'no',
            text: w.no,
            hint: { text: w.noHint },
            conditional: { html: <Textarea {...field(view, 'words')} label={{ text: w.words }} rows={3} /> },
          },
        ]}
      />
      <AtTheirWord view={view} />
      <Button>{w.send}</Button>
    </Form>
  )
}
