import type { quietOf } from '../../circle/index.ts'
import { type Around, AtTheirWord, nameOf } from '../../people/index.ts'
import { NotFound, type Query, type View } from '../../platform/index.ts'
import {
  BackLink,
  Button,
  Card,
  Checkboxes,
  day,
  Empty,
  Form,
  fieldOfMany,
  PageHead,
  PlainList,
  Row,
  Screen,
} from '../../ui/index.ts'
import type { Statement } from '../statements/store.ts'
import type { Words } from './words.ts'

type Quiet = ReturnType<typeof quietOf> extends Query<infer Row> ? Row : never
type Props = { view: View; w: Words; statements: Statement[]; quiet: Quiet[]; around: Around[] }

/** Everything the person said, each to be ticked, when somebody is to decide for them or speaks up with them. */
export function StaysFromPage({ view, w, statements, quiet, around }: Props) {
  const { person, params, now } = view
  const who = nameOf(around, params.member ?? '')
  if (!person || !who || params.member === person.id) throw new NotFound()
  const own = person.id === view.viewer?.id
  const name = person.knownAs
  const kept = new Set(quiet.flatMap((one) => (one.memberId === params.member && !one.endedAt ? [one.entryId] : [])))
  const said = statements.filter(({ speakerId, takenBackAt }) => speakerId === person.id && !takenBackAt)
  const already = said.filter(({ id }) => kept.has(id))
  const open = said.filter(({ id }) => !kept.has(id))
  const base = `/people/${person.id}/circle`
  return (
    <Screen view={view} title={w.title(who)} current="circle">
      <BackLink href={`${base}/authority`} />
      <PageHead title={w.title(who)} lead={own ? w.lead(who) : w.leadFor(name, who)} />
      <Form view={view}>
        <Card>
          {said.length === 0 && <Empty>{own ? w.none : w.noneFor(name)}</Empty>}
          {open.length > 0 && (
            <Checkboxes
              {...fieldOfMany(view, 'entries')}
              fieldset={{
                legend: { text: own ? w.tickOwn : w.tick(name), classes: 'govuk-fieldset__legend--m' },
              }}
              items={open.map(({ id, text, saidAt }) => ({
                value: id,
                text: `“${text}”`,
                hint: { text: day(saidAt, now) },
              }))}
            />
          )}
        </Card>
        {!own && (
          <Card>
            <Checkboxes {...fieldOfMany(view, 'asked')} items={[{ value: 'yes', text: w.asked(name) }]} />
            <AtTheirWord view={view} />
          </Card>
        )}
        <Button>{w.press}</Button>
        <p class="soft">{w.later}</p>
      </Form>
      {already.length > 0 && (
        <Card title={w.already(who)} corner={<a href={`${base}/quiet`}>{w.undo}</a>}>
          <PlainList>
            {already.map(({ id, text, saidAt }) => (
              <Row key={id} title={`“${text}”`} under={day(saidAt, now)} />
            ))}
          </PlainList>
        </Card>
      )}
    </Screen>
  )
}
