import { type Around, asRead, nameOf, OffScreenLink, WithholdLink } from '../../people/index.ts'
import { textOf, type View } from '../../platform/index.ts'
import {
  Button,
  Card,
  Chip,
  DateInput,
  Day,
  day,
  Form,
  field,
  PageHead,
  promiseChips,
  Radios,
  Screen,
  Textarea,
  Timeline,
} from '../../ui/index.ts'
import { standsAs } from '../chip.ts'
import { turns } from '../forms.ts'
import type { PromiseRow } from '../promise.ts'
import type { TurnRow } from '../routes.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words; promise: PromiseRow; history: TurnRow[]; around: Around[] }

export function PromisePage({ view, w, promise, history, around }: Props) {
  const owner = nameOf(around, promise.ownerId, promise.ownerName)
  const { state, by } = standsAs(promise, view.now, w)
  const title = w.one.title(owner, asRead(view, promise.what))
  // What is owed about somebody's rights is kept by its answer, at the place where it is given.
  const turns = !promise.keptAt && !promise.brokenAt && promise.part !== 'rights'
  return (
    <Screen view={view} title={title} current="promises">
      <PageHead title={title} lead={<Chip kind={promiseChips[state]}>{by}</Chip>} />
      <p>{w.one.owed(day(promise.firstDueAt, view.now))}</p>
      {history.length > 0 && (
        <Card title={w.one.saved}>
          <Timeline>
            {history.map((turn) => (
              <Day key={turn.id} when={day(turn.at, view.now)} title={w.one.turn[turn.turn] ?? turn.turn}>
                {asRead(view, turn.words)}
              </Day>
            ))}
          </Timeline>
        </Card>
      )}
      {turns && promise.ownerId === view.viewer?.id && <TurnForm view={view} w={w} promise={promise} />}
      <OffScreenLink view={view} kind="promise" entry={promise.id} />
      <WithholdLink view={view} table="promise" entry={promise.id} />
    </Screen>
  )
}

function TurnForm({ view, w: { one: w }, promise }: { view: View; w: Words; promise: PromiseRow }) {
  const asks = [undefined, w.obstacleWords, w.newDayWords, w.brokenWords]
  const labels = [w.kept, w.obstacle, w.newDay, w.broken]
  const values = {
    day: textOf(view.typed, 'due-day'),
    month: textOf(view.typed, 'due-month'),
    year: textOf(view.typed, 'due-year'),
  }
  const { value, id: _id, ...chosen } = field(view, 'turn')
  const { errorMessage } = field(view, 'due')
  return (
    <Form view={view} to={`/people/${promise.personId}/promises/${promise.id}/turn`}>
      <Radios
        {...chosen}
        value={value}
        fieldset={{ legend: { text: w.what, classes: 'govuk-fieldset__legend--m' } }}
        items={turns.map((turn, at) => {
          const words = asks[at] && <Textarea {...field(view, `words-${at}`)} label={{ text: asks[at] }} rows={3} />
          const date = turn === 'new day' && (
            <DateInput
              id="due"
              namePrefix="due"
              values={values}
              errorMessage={errorMessage}
              fieldset={{ legend: { text: w.newDayDate } }}
            />
          )
          return {
            value: turn,
            text: labels[at] ?? turn,
            conditional: words
              ? {
                  html: (
                    <>
                      {words}
                      {date}
                    </>
                  ),
                }
              : undefined,
          }
        })}
      />
      <Button>{w.save}</Button>
    </Form>
  )
}
