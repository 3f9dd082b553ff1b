import type { View } from '../../platform/index.ts'
import { Button, Card, Checkboxes, day, Form, field, fieldOfMany, PageHead, Screen, Textarea } from '../../ui/index.ts'
import { ticks } from '../forms.ts'
import type { LetterRow } from '../store.ts'
import type { Words } from '../words.ts'

/** What came back on the slip; then each thing is recorded where it belongs, at their word, on paper. */
export function ReplyPage({ view, w, letter }: { view: View; w: Words; letter: LetterRow }) {
  const name = view.person?.knownAs ?? ''
  const at = `/people/${view.person?.id}`
  const typed = Object.keys(view.typed).length > 0
  const ticked = fieldOfMany(view, 'ticks')
  const written = field(view, 'words')
  const has = (...wanted: string[]) => letter.replyTicks.some((tick) => wanted.includes(tick))
  return (
    <Screen view={view} title={w.reply.title}>
      <PageHead title={w.reply.title} lead={w.reply.lead(name)} links={<a href={`${at}/letters`}>{w.one.back}</a>} />
      {letter.replyOn && (
        <Card title={w.reply.next} tone="leaf">
          <p>{w.reply.came(day(new Date(letter.replyOn), view.now))}</p>
          <p>{w.reply.nextLead(name)}</p>
          <ul>
            {has('right', 'not right') &&
              letter.content.confirm.map(({ id, text }) => (
                <li key={id}>
                  <a href={`${at}/said/${id}?how=on+paper`}>{w.reply.confirm(text)}</a>
                </li>
              ))}
            {has('agree') && (
              <li>
                <a href={`${at}/plan/agreement?how=on+paper`}>{w.reply.agree}</a>
              </li>
            )}
            {has('ring me') && (
              <li>
                <a href={`${at}/reach`}>{w.reply.ring}</a>
              </li>
            )}
          </ul>
        </Card>
      )}
      <Form view={view}>
        <Checkboxes
          {...ticked}
          values={typed ? ticked.values : letter.replyTicks}
          fieldset={{ legend: { text: w.reply.ticks, classes: 'govuk-fieldset__legend--s' } }}
          items={ticks.map((tick) => ({ value: tick, text: w.letter.ticks[tick] }))}
        />
        <Textarea
          {...written}
          value={typed ? written.value : letter.replyWords}
          label={{ text: w.reply.words }}
          rows={4}
        />
        <Button>{w.reply.send}</Button>
      </Form>
    </Screen>
  )
}
