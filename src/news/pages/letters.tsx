import type { Reach } from '../../people/index.ts'
import { AtTheirWord } from '../../people/index.ts'
import type { View } from '../../platform/index.ts'
import {
  Button,
  Card,
  Checkboxes,
  Chip,
  day,
  Form,
  field,
  PageHead,
  PlainList,
  Radios,
  Row,
  Screen,
  WarningText,
} from '../../ui/index.ts'
import { mayPost, rhythms } from '../rules.ts'
import type { LetterRow, RhythmSet } from '../store.ts'
import type { Words } from '../words.ts'

type Props = { view: View; w: Words; letters: LetterRow[]; rhythm: RhythmSet | null; reach: Reach | null }

export function LettersPage({ view, w: { list: w }, letters, rhythm, reach }: Props) {
  const { person, viewer, now } = view
  const own = person?.id === viewer?.id
  const name = person?.knownAs ?? ''
  const at = `/people/${person?.id}/letters`
  const title = own ? w.title : w.titleFor(name)
  const chosen = field(view, 'rhythm')
  const state = (letter: LetterRow) =>
    letter.replyOn
      ? w.answered(day(new Date(letter.replyOn), now))
      : letter.sentOn
        ? w.sent(day(new Date(letter.sentOn), now))
        : w.waiting
  return (
    <Screen view={view} title={title} current="about">
      <PageHead title={title} lead={own ? w.lead : rhythm && w.comes(w.rhythms[rhythm.rhythm])} />
      {mayPost(reach) ? (
        <Form view={view} to={at}>
          <Button id="make">{w.make}</Button>
        </Form>
      ) : (
        !own && <WarningText>{w.doNot(name)}</WarningText>
      )}
      <Card title={w.title}>
        {letters.length === 0 && <p>{w.none}</p>}
        <PlainList>
          {letters.map((letter) => (
            <Row
              key={letter.id}
              title={w.made(day(letter.madeAt, now))}
              href={`${at}/${letter.id}`}
              end={<Chip>{state(letter)}</Chip>}
            />
          ))}
        </PlainList>
      </Card>
      <Card>
        <Form view={view} to={`${at}/rhythm`}>
          <Radios
            {...chosen}
            value={chosen.value || rhythm?.rhythm}
            fieldset={{ legend: { text: w.rhythm, classes: 'govuk-fieldset__legend--m' } }}
            items={rhythms.map((value) => ({ value, text: w.rhythms[value] }))}
          />
          <Checkboxes
            name="whoLooked"
            values={rhythm?.whoLooked ? ['yes'] : []}
            items={[{ value: 'yes', text: w.whoLooked, hint: { text: w.whoLookedHint } }]}
          />
          <AtTheirWord view={view} />
          <Button classes="govuk-button--secondary">{w.keep}</Button>
        </Form>
      </Card>
    </Screen>
  )
}
