import { type Around, nameOf } from '../../../people/index.ts'
import { textOf, textsOf, type View } from '../../../platform/index.ts'
import type { Pinned } from '../../../settings/index.ts'
import { Bar, Button, Card, Empty, Form, field, Input, Notice, PageHead, Screen, Select } from '../../../ui/index.ts'
import type { Conversation, Page, There } from '../../conversation/store.ts'
import { type Prompts, promptsFor } from '../../settings.ts'
import { stepRows } from '../form.ts'
import { roomOf } from '../room.ts'
import { type InTheRoom, splitPage } from '../split-page.ts'
import type { Words } from '../words.ts'
import { CutLine } from './line.tsx'

type Props = {
  view: View
  w: Words
  talk: Conversation
  there: There[]
  page: Page
  guide: Pinned<Prompts>
  around: Around[]
}

/** After a conversation: every line of its page ready to be told what it is, in one form. */
export function CutPage({ view, w, talk, there, page, guide, around }: Props) {
  const { person, viewer, errors } = view
  const own = person?.id === viewer?.id
  const name = person?.knownAs ?? ''
  const room = roomOf(there, around, person?.id ?? '', page.writerId)
  const pieces = splitPage({
    words: page.words,
    room,
    person: person?.id ?? '',
    writer: page.writerId,
    prompts: promptsFor(guide.value, talk.kind),
    heldAt: talk.heldAt,
  })
  const speakers = speakersOf(room, pieces, viewer?.id ?? '', w)
  const wrong = errors.find(({ field }) => field === 'cut')
  // Choices belong to the lines as they were split: from a page that changed since they would stand beside other words.
  const stale = Number(textOf(view.typed, 'stood')) !== page.version
  const typed = stale ? {} : view.typed
  const fresh = Object.keys(typed).length === 0
  return (
    <Screen view={view} title={w.title} current={own ? 'said' : 'conversations'}>
      <PageHead title={w.title} lead={own ? w.lead : `${w.lead} ${w.leadFor(name)}`} />
      {wrong && (
        <p id="cut" class="govuk-error-message">
          {wrong.message}
        </p>
      )}
      {pieces.length === 0 ? (
        <Empty>{w.nothing}</Empty>
      ) : (
        <Form view={view}>
          <input type="hidden" name="stood" value={page.version} />
          <input type="hidden" name="lines" value={pieces.length} />
          <Card>
            <ol class="lines">
              {pieces.map((piece, at) => (
                <CutLine
                  key={at}
                  at={at}
                  w={w}
                  text={piece.text}
                  speakers={speakers}
                  chosen={{
                    out: fresh ? piece.prompt : textOf(typed, `out-${at}`) !== '',
                    speaker: fresh ? piece.speaker : textOf(typed, `speaker-${at}`),
                    kind: fresh ? (piece.kind ?? '') : textOf(typed, `kind-${at}`),
                    by: fresh ? (piece.by ?? '') : textOf(typed, `by-${at}`),
                    remove: textOf(typed, `remove-${at}`),
                    observed: textOf(typed, `observed-${at}`) !== '',
                    areas: textsOf(typed, `areas-${at}`),
                  }}
                  errors={errors}
                />
              ))}
            </ol>
          </Card>
          <Card title={w.steps}>
            <p class="soft">{w.stepsHint}</p>
            {Array.from({ length: stepRows }, (_, at) => (
              <div key={at} class="step-row">
                <Select
                  name={`step-who-${at}`}
                  label={{ text: w.who }}
                  errorMessage={field(view, `step-who-${at}`).errorMessage}
                  items={[{ value: '', text: '–' }, ...speakers]}
                  value={textOf(typed, `step-who-${at}`)}
                />
                <Input {...field(view, `step-what-${at}`)} label={{ text: w.what }} />
                <Input
                  {...field(view, `step-by-${at}`)}
                  type="date"
                  label={{ text: w.when }}
                  classes="govuk-input--width-10"
                />
              </div>
            ))}
          </Card>
          {!own && !page.sharedAt && <Notice kind="note">{w.sharing(name)}</Notice>}
          <Bar>
            <Button>{w.send}</Button>
          </Bar>
        </Form>
      )}
    </Screen>
  )

  function speakersOf(all: readonly InTheRoom[], found: { speaker: string }[], me: string, { me: myself }: Words) {
    const known = new Set(all.map(({ key }) => key))
    const strangers = [...new Set(found.map(({ speaker }) => speaker))].filter((key) => !known.has(key))
    return [
      ...all.map(({ key, name: text }) => ({ value: key, text: key === me ? `${text} (${myself})` : text })),
      ...strangers.map((key) => ({ value: key, text: nameOf(around, key, key.replace(/^name:/, '')) })),
    ]
  }
}
