import { type Around, nameOf } from '../../people/index.ts'
import type { View } from '../../platform/index.ts'
import {
  BackLink,
  Button,
  Card,
  Chip,
  day,
  Empty,
  Form,
  field,
  PageHead,
  Paper,
  Paragraphs,
  Screen,
} from '../../ui/index.ts'
import type { Note } from '../store/index.ts'
import type { Words } from '../words.ts'
import { isWorker, whose } from './parts.tsx'

type Props = { view: View; w: Words; notes: Note[]; around: Around[] }

/** Notes made while planning: the person’s own and a helper’s are the person’s until sent; a worker’s draft opens by itself. */
export function NotesPage({ view, w, notes, around }: Props) {
  const { own, name, base } = whose(view)
  const { errorMessage, ...text } = field(view, 'text')
  return (
    <Screen view={view} title={w.notes.title} current="plan">
      <BackLink href={base} />
      <PageHead
        title={w.notes.title}
        lead={own ? w.notes.lead : isWorker(view) ? w.notes.workers : w.notes.leadFor(name)}
      />
      <Form view={view} to={`${base}/notes`}>
        <Paper {...text} label={w.notes.label} error={errorMessage?.text} />
        <Button>{w.notes.send}</Button>
      </Form>
      {notes.length === 0 && <Empty>{w.notes.none}</Empty>}
      {notes.map((note) => (
        <OneNote key={note.id} view={view} w={w} note={note} by={nameOf(around, note.writerId, w.told.somebody)} />
      ))}
    </Screen>
  )
}

function OneNote({ view, w, note, by }: { view: View; w: Words; note: Note; by: string }) {
  const { own, name, base } = whose(view)
  const draft = note.opensAt > view.now
  const mine = note.writerId === view.viewer?.id
  const state = note.sentAt ? w.notes.sent : draft ? w.notes.draft(day(note.opensAt, view.now)) : w.notes.unsent
  const passes = !note.sentAt && (own || (mine && note.workers && draft))
  return (
    <Card>
      <Paragraphs text={note.text} />
      <p class="soft">
        {w.notes.by(by, day(note.writtenAt, view.now))} <Chip kind={note.sentAt ? 'kept' : 'plain'}>{state}</Chip>
      </p>
      {!note.sentAt && (own || mine) && (
        <div class="govuk-button-group">
          {passes && (
            <Form view={view} to={`${base}/notes/${note.id}/send`}>
              <Button classes="govuk-button--secondary">{own ? w.notes.sendOn : w.notes.share(name)}</Button>
            </Form>
          )}
          <Form view={view} to={`${base}/notes/${note.id}/throw-away`}>
            <Button classes="govuk-button--secondary">{w.notes.throwAway}</Button>
          </Form>
        </div>
      )}
    </Card>
  )
}
