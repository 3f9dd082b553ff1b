import { type Around, AtTheirWord } from '../../../../people/index.ts'
import { dayTyped, textOf, type View } from '../../../../platform/index.ts'
import {
  BackLink,
  Button,
  Card,
  DateInput,
  Form,
  field,
  Notice,
  PageHead,
  PlainList,
  Radios,
  Row,
  Screen,
  sentence,
  Textarea,
  weekday,
} from '../../../../ui/index.ts'
import { dayIn, startOf } from '../../asking.ts'
import { nobody } from '../../store.ts'
import type { WhyAsked } from '../store.ts'
import type { WhyWords } from '../words.ts'

type Props = { view: View; w: WhyWords; whys: WhyAsked[]; around: Around[] }

/** Asks why somebody looked: by the person in their own words, or by somebody at their word, who does not see the list. */
export function AskPage({ view, w, whys, around }: Props) {
  const { ask } = w
  const own = view.person?.id === view.viewer?.id
  const name = view.person?.knownAs ?? ''
  const mine = whys.filter(({ atTheirWordBy }) => atTheirWordBy !== null && atTheirWordBy === view.viewer?.id)
  const readers = around.filter(({ memberId, kind }) => memberId !== view.person?.id && kind !== 'self')
  const { id, ...reader } = field(view, 'reader')
  const [year, month, date] = dayIn(textOf(view.typed, 'on'))?.split('-').map(Number) ?? []
  const title = own ? ask.title : ask.titleFor(name)
  return (
    <Screen view={view} title={title} current="home">
      <BackLink href={`/people/${view.person?.id}${own ? '/looked' : ''}`} />
      {'done' in view.query && <Notice>{ask.done}</Notice>}
      <PageHead title={title} lead={own ? ask.lead : ask.leadFor(name)} />
      <Form view={view}>
        <Radios
          {...reader}
          idPrefix={id}
          fieldset={{ legend: { text: ask.reader } }}
          items={[
            ...readers.map(({ memberId, knownAs, title }) => ({
              value: memberId,
              text: knownAs,
              hint: title ? { text: title } : undefined,
            })),
            { value: nobody, text: sentence(w.system) },
          ]}
        />
        <DateInput
          id="on"
          namePrefix="on"
          values={year ? { day: date, month, year } : dayTyped(view.typed, 'on')}
          errorMessage={field(view, 'on').errorMessage}
          fieldset={{ legend: { text: ask.day } }}
        />
        <Textarea {...field(view, 'words')} label={{ text: own ? ask.words : ask.wordsFor }} rows={3} />
        <AtTheirWord view={view} />
        <Button>{ask.send}</Button>
      </Form>
      {mine.length > 0 && (
        <Card title={ask.mine}>
          <PlainList>
            {mine.map((why) => (
              <Row
                key={why.id}
                title={w.one.title(why.readerName || w.system, weekday(startOf(why.onDay)))}
                href={`/people/${view.person?.id}/looked/why/${why.id}`}
              />
            ))}
          </PlainList>
        </Card>
      )}
    </Screen>
  )
}
