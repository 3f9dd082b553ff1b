import { isId, textOf, type View } from '../../../platform/index.ts'
import {
  Button,
  Card,
  Checkboxes,
  day,
  Form,
  field,
  Input,
  PageHead,
  Paragraphs,
  PlainList,
  Radios,
  Row,
  Screen,
  Textarea,
  time,
} from '../../../ui/index.ts'
import { aboutKinds, type Told } from '../store.ts'
import type { Words } from '../words.ts'

/** For anybody, in confidence. A link may say what it is about: `?group=`, `?giver=`, `?peer=`, `?enterprise=`, `?introduction=`. */
export function NotSafePage({ view, w, told }: { view: View; w: Words; told: Told[] }) {
  const from = (['group', 'giver', 'peer', 'enterprise', 'introduction'] as const).find((kind) =>
    isId(textOf(view.query, kind)),
  )
  const { id, ...kind } = field(view, 'kind')
  const about = textOf(view.typed, 'about') || (from ? textOf(view.query, from) : '')
  const tick = (name: 'forSomebody' | 'offScreen', text: string, hint?: string) => (
    <Checkboxes
      name={name}
      idPrefix={name}
      values={textOf(view.typed, name) ? ['yes'] : []}
      items={[{ value: 'yes', text, ...(hint && { hint: { text: hint } }) }]}
    />
  )
  return (
    <Screen view={view} title={w.title} current="not safe">
      <PageHead title={w.title} lead={w.lead} />
      <p>
        <strong>{w.danger}</strong> {w.answeredBy}
      </p>
      <Form view={view}>
        <input type="hidden" name="about" value={about} />
        <Radios
          {...kind}
          idPrefix={id}
          value={kind.value || from || ''}
          fieldset={{ legend: { text: w.kind, classes: 'govuk-fieldset__legend--m' } }}
          items={aboutKinds
            .filter((one) => one !== 'introduction' || from === 'introduction' || kind.value === one)
            .map((one) => ({ value: one, text: w.kinds[one] }))}
        />
        {about === '' && <Input {...field(view, 'name')} label={{ text: w.name }} hint={{ text: w.nameHint }} />}
        <Textarea {...field(view, 'words')} label={{ text: w.words, classes: 'govuk-label--m' }} rows={5} />
        <Input {...field(view, 'reach')} label={{ text: w.reach }} hint={{ text: w.reachHint }} />
        {view.viewer && tick('offScreen', w.offScreen, w.offScreenHint)}
        {tick('forSomebody', w.forSomebody)}
        <Button>{w.send}</Button>
      </Form>
      {told.length > 0 && (
        <Card title={w.mine.title}>
          <PlainList>
            {told.map((one) => (
              <Row
                key={one.id}
                title={`“${one.words}”`}
                under={
                  one.answeredAt
                    ? w.mine.answered(one.ownerName, day(one.answeredAt, view.now))
                    : w.mine.waits(one.ownerName, `${time(one.dueAt)}, ${day(one.dueAt, view.now)}`)
                }
              >
                {one.answer && <Paragraphs text={`“${one.answer}”`} />}
              </Row>
            ))}
          </PlainList>
        </Card>
      )}
    </Screen>
  )
}
