import { bothHref, type Draft, type DraftCopy, draftHref, textOf, type View } from '../../platform/index.ts'
import { Button, Card, day, Form, PageHead, Paragraphs, Screen, time } from '../../ui/index.ts'
import { typedWords } from './typed-words.ts'
import type { Words } from './words.ts'

type Props = { view: View; w: Words; draft: Draft | null; copies: DraftCopy[] }

/** Two open pages wrote different things: both stand here, and their writer decides. */
export function BothPage({ view, w: { both: w }, draft, copies }: Props) {
  const about = draft?.about ?? '/'
  const all = [draft, ...copies].flatMap((one) => (one ? [typedWords(one.fields)] : []))
  // What both have alike, such as a choice nobody has changed, does not help to choose.
  const apart = (fields: Draft['fields']) =>
    typedWords(fields).filter((text) => all.length < 2 || !all.every((texts) => texts.includes(text)))
  const version = (
    id: string,
    title: string,
    { fields, savedAt }: Pick<Draft, 'fields' | 'savedAt'>,
    which: string,
  ) => (
    <Card id={id} key={which} title={title}>
      <p class="soft">{w.at(day(savedAt, view.now), time(savedAt))}</p>
      {apart(fields).map((text) => (
        <Paragraphs key={text} text={text} />
      ))}
      {copies.length > 0 && (
        <Form view={view} to={bothHref(about)}>
          <Button name="which" value={which}>
            {w.choose}
          </Button>
        </Form>
      )}
    </Card>
  )
  return (
    <Screen view={view} title={w.title}>
      <PageHead title={w.title} lead={copies.length > 0 ? w.lead : w.one} />
      {copies.length > 0 && <p>{w.otherGoes}</p>}
      {draft && version('draft', w.first, draft, 'draft')}
      {copies.map((copy, at) => version(at === 0 ? 'copy' : copy.id, w.other, copy, copy.id))}
      {copies.length === 0 && (
        <a href={textOf(view.query, 'about') === about ? draftHref(about) : '/drafts'}>{w.back}</a>
      )}
    </Screen>
  )
}
