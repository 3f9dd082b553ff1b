import { SaidOne, type Statement } from '../../../conversations/index.ts'
import { type Around, AtTheirWord, atTheirWordLine, type How, nameOf, type Reply } from '../../../people/index.ts'
import type { View } from '../../../platform/index.ts'
import { Button, Card, Chip, DueChip, day, Form, field, PageHead, Paper, Screen } from '../../../ui/index.ts'
import type { Ask } from '../store.ts'
import type { Words } from '../words.ts'
import { AnswerCards } from './answer.tsx'

export type OneProps = {
  view: View
  w: Words
  ask: Ask
  statements: Statement[]
  replies: Reply[]
  around: Around[]
}

/** One thing asked: the words, by whom it is answered and when, the answer with its reasons, and the note beside it. */
export function OneAskPage(props: OneProps) {
  const { view, w, ask, statements, replies, around } = props
  const { person, viewer, now } = view
  const own = person?.id === viewer?.id
  const name = person?.knownAs ?? ''
  const title = own ? w.one.title : w.one.titleFor(name)
  const about = statements.find(({ id }) => id === ask.statementId)
  const decision = statements.find(({ id }) => id === ask.decisionId)
  const said = (statement: Statement) => (
    <SaidOne key={statement.id} view={view} statement={statement} replies={replies} around={around} />
  )
  return (
    <Screen view={view} title={title} current="rights">
      <PageHead
        title={title}
        links={<a href={`/people/${person?.id}/rights`}>{own ? w.one.back : w.one.backFor(name)}</a>}
      />
      <Card title={w.one.kinds[ask.kind]} corner={<StateChip {...props} />}>
        <blockquote>
          <p class="as-written">{ask.words}</p>
        </blockquote>
        <p class="soft">
          {[
            w.one.asked(day(ask.askedAt, now)),
            ask.atTheirWordBy && atTheirWordLine(name, ask.how as How, nameOf(around, ask.atTheirWordBy)),
          ]
            .filter(Boolean)
            .join(', ')}
        </p>
        {ask.acknowledgedAt && <p>{w.one.acknowledged(day(ask.acknowledgedAt, now))}</p>}
        {ask.longerAt && <p>{w.one.longer(day(ask.longerAt, now), ask.longerWhy)}</p>}
        {ask.answer === null && (
          <p>
            {(ask.dueAt < now ? w.one.late : w.one.owes)(
              nameOf(around, ask.ownerId, ask.ownerName),
              day(ask.dueAt, now),
            )}
          </p>
        )}
      </Card>
      {(about || ask.about) && (
        <Card title={w.one.about}>
          {ask.about && <p>{ask.about}</p>}
          {about && said(about)}
        </Card>
      )}
      {ask.answer && ask.answeredAt && (
        <Card title={w.one.answers[ask.answer]}>
          {decision && said(decision)}
          {ask.challenge && (
            <>
              <h3>{w.one.challenge}</h3>
              <p>{ask.challenge}</p>
            </>
          )}
        </Card>
      )}
      {ask.answer === 'refused' && <Note {...props} />}
      {ask.answer === null && !own && <AnswerCards {...props} />}
      <p class="soft">{w.one.law}</p>
    </Screen>
  )
}

export function StateChip({ view, w, ask }: Pick<OneProps, 'view' | 'w' | 'ask'>) {
  if (ask.answer)
    return <Chip kind={ask.answer === 'refused' ? 'plain' : 'kept'}>{w.one.answers[ask.answer].split('.')[0]}</Chip>
  return <DueChip view={view} at={ask.dueAt} />
}

function Note({ view, w, ask }: OneProps) {
  const { person, viewer } = view
  const own = person?.id === viewer?.id
  const name = person?.knownAs ?? ''
  const { errorMessage, ...note } = field(view, 'note')
  return (
    <Card title={own ? w.one.note.title : w.one.note.titleFor(name)} id="note">
      {ask.noteId ? (
        <p>{own ? w.one.note.kept : w.one.note.keptFor(name)}</p>
      ) : (
        <Form view={view} to={`/people/${person?.id}/rights/asks/${ask.id}/note`}>
          <p>{w.one.note.lead}</p>
          <Paper {...note} label={w.one.note.label} error={errorMessage?.text} />
          <AtTheirWord view={view} />
          <Button>{w.one.note.send}</Button>
        </Form>
      )}
    </Card>
  )
}
