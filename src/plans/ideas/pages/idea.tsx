import { AtTheirWord } from '../../../people/index.ts'
import { textOf, type View } from '../../../platform/index.ts'
import {
  BackLink,
  Button,
  Card,
  Checkboxes,
  Form,
  field,
  PageHead,
  Radios,
  Screen,
  Textarea,
} from '../../../ui/index.ts'
import { whose } from '../../pages/parts.tsx'
import type { Ideas } from '../find-ideas.ts'
import { entryPath, type IdeaShown, ideaPath, ideasPath, stepFor } from '../one-idea.ts'
import { saidOf } from '../rules.ts'
import type { Words } from '../words.ts'
import { whereAndWhen } from './idea-card.tsx'

type Props = { view: View; w: Words; found: Ideas; idea: IdeaShown | null }

/** One idea, and what the person would like: to go, to be introduced, to keep it, later, or not at all. */
export function IdeaPage({ view, w, found, idea }: Props) {
  const { own, name } = whose(view)
  const { take } = w
  if (!idea)
    return (
      <Screen view={view} title={w.title} current="plan">
        <BackLink href={ideasPath(view)} />
        <PageHead title={w.title} lead={take.errors.gone} />
      </Screen>
    )
  const { entry } = idea
  const held = view.person?.held.includes('community')
  const refused = saidOf(found.answers, idea.kind, idea.id) === 'not for me'
  const offered = [
    ...idea.ways.filter((way) => way !== 'introduced' || held),
    ...(refused ? (['shown again'] as const) : []),
  ]
  const title = entry ? entry.name : take.quoted(idea.line)
  const { id, ...answer } = field(view, 'answer')
  const long = (way: (typeof offered)[number]) =>
    way === 'shown again'
      ? w.again
      : way === 'introduced' && !entry
        ? take.ask
        : way === 'go' && entry?.enterprise
          ? take.askThem
          : take.ways[way]
  const hint = (way: (typeof offered)[number]) => (way === 'introduced' && !entry ? take.askHint : take.hints[way])
  const may = (way: (typeof offered)[number]) => offered.includes(way)
  return (
    <Screen view={view} title={title} current="plan">
      <BackLink href={ideasPath(view)} />
      <PageHead
        over={idea.kind === 'entry' ? w.for(found.hope.text) : take[idea.kind]}
        title={title}
        lead={entry?.line}
      />
      {entry && (
        <Card>
          <p>{whereAndWhen(entry).join(' · ')}</p>
          <p>
            <a href={entryPath(entry)}>{take.more}</a>
          </p>
        </Card>
      )}
      <p>{own ? take.offer : take.offerFor(name)}</p>
      <Form view={view} to={ideaPath(view, idea.kind, idea.id)}>
        <Radios
          {...answer}
          idPrefix={id}
          fieldset={{
            legend: { text: own ? take.legend : take.legendFor(name), classes: 'govuk-fieldset__legend--m' },
          }}
          items={offered.map((way) => {
            const under = hint(way)
            return { value: way, text: long(way), ...(under && { hint: { text: under } }) }
          })}
        />
        {may('go') && (
          <Textarea
            {...field(view, 'text')}
            value={'answer' in view.typed ? textOf(view.typed, 'text') : stepFor(idea, w)}
            label={{ text: take.text }}
            hint={{ text: take.textHint }}
            rows={2}
          />
        )}
        {may('introduced') && (
          <>
            <Textarea {...field(view, 'words')} label={{ text: take.say }} hint={{ text: take.sayHint }} rows={2} />
            {(['along', 'aloneIsFine'] as const).map((box) => (
              <Checkboxes
                key={box}
                name={box}
                idPrefix={box}
                values={textOf(view.typed, box) ? ['yes'] : []}
                items={[
                  box === 'along'
                    ? { value: 'yes', text: take.along }
                    : { value: 'yes', text: take.alone, hint: { text: take.aloneHint } },
                ]}
              />
            ))}
          </>
        )}
        <AtTheirWord view={view} />
        <Button>{own ? take.send : take.sendFor}</Button>
      </Form>
    </Screen>
  )
}
