import { type Around, atTheirWordWays, nameOf, OffScreenLink, type Reply, WithholdLink } from '../../../people/index.ts'
import { may, type View } from '../../../platform/index.ts'
import {
  Button,
  Card,
  Day,
  day,
  Form,
  field,
  isoDay,
  PageHead,
  Paper,
  Pick,
  Screen,
  Timeline,
} from '../../../ui/index.ts'
import { words as cutWords } from '../../cut/words.ts'
import { mayChange, writesForThem } from '../access.ts'
import { speakerOf } from '../speaker-of.ts'
import type { Statement, Version } from '../store.ts'
import type { Words } from '../words.ts'
import { ReplyForm } from './reply-form.tsx'
import { SaidOne } from './said-list.tsx'

type Props = { view: View; w: Words; statement: Statement; versions: Version[]; replies: Reply[]; around: Around[] }

/** One statement: whose it is, how it came about, its earlier versions, its answers, and what the reader may do. */
export function StatementPage({ view, w: all, statement, versions, replies, around }: Props) {
  const w = all.statement
  const { person, viewer, now } = view
  const own = statement.speakerId === viewer?.id
  const speaker = speakerOf(statement, person, around)
  const title = own ? w.titleOwn : w.title(speaker)
  const base = `/people/${person?.id}/said/${statement.id}`
  const kind = all.one[statement.kind] ?? statement.kind
  const forThem = writesForThem(view)
  const whoseWord = mayChange(statement, viewer?.id ?? null, person?.id ?? '')
  const stands = statement.takenBackAt === null && statement.sealedAt === null
  return (
    <Screen view={view} title={title} current="said">
      <PageHead title={title} />
      <Card>
        <SaidOne view={view} statement={statement} replies={replies} around={around} alone />
        <p class="soft">
          {[
            own ? w.kindOwn(kind) : w.kind(kind, speaker),
            statement.writerId !== statement.speakerId && w.writtenBy(nameOf(around, statement.writerId)),
            statement.confirmedAt && w.confirmed(statement.confirmedHow, day(statement.confirmedAt, now)),
          ]
            .filter(Boolean)
            .join(' ')}
        </p>
        {statement.wellbeing.length > 0 && (
          <p class="soft">
            {w.wellbeing}: {statement.wellbeing.map((area) => cutWords.en.areaNames[area as 'home']).join(', ')}.
          </p>
        )}
        {statement.sealedWhy && <p>{w.sealedWhy(statement.sealedWhy)}</p>}
        {statement.conversationId && (
          <p>
            <a href={`/people/${person?.id}/conversations/${statement.conversationId}`}>{w.conversation}</a>
          </p>
        )}
        {may(view, 'change', 'reach', 'said', 'rights') && (
          <p class="no-print">
            <a href={`/people/${person?.id}/rights/wrong?statement=${statement.id}`}>{w.wrong}</a>
          </p>
        )}
        <OffScreenLink view={view} kind="statement" entry={statement.id} />
        <WithholdLink view={view} table="statement" entry={statement.id} />
        {['alongside', 'cover'].includes(person?.byRight ?? '') && statement.sealedAt === null && (
          <p class="no-print soft">
            <a href={`${base}/court-seal`}>{w.courtSeal}</a>
          </p>
        )}
        {(person?.id === viewer?.id || forThem) && (
          <p class="no-print">
            <a href={`/people/${person?.id}/circle/keep-from?entry=${statement.id}`}>{w.keepFrom}</a>
          </p>
        )}
      </Card>
      {stands && whoseWord && (whoseWord === 'own' || forThem) && (
        <>
          <Change view={view} w={all} statement={statement} speaker={speaker} whoseWord={whoseWord} />
          {statement.kind !== 'decision' && (
            <TakeBack view={view} w={all} speaker={speaker} whoseWord={whoseWord} base={base} />
          )}
        </>
      )}
      <ReplyForm view={view} w={all} base={base} />
      {versions.length > 0 && (
        <Card title={w.earlier}>
          <Timeline label={w.earlier}>
            {versions.map((old) => (
              <Day
                key={old.version}
                when={w.until(day(old.untilAt, now))}
                iso={isoDay(old.untilAt)}
                title={`“${old.text}”`}
                under={
                  old.atTheirWordBy
                    ? all.atWord(speaker, old.confirmedHow, nameOf(around, old.atTheirWordBy))
                    : old.confirmedAt
                      ? w.confirmed(old.confirmedHow, day(old.confirmedAt, now))
                      : view.frame.w.said.notYetConfirmed
                }
              />
            ))}
          </Timeline>
        </Card>
      )}
    </Screen>
  )
}

function TakeBack({
  view,
  w: all,
  speaker,
  whoseWord,
  base,
}: {
  view: View
  w: Words
  speaker: string
  whoseWord: 'own' | 'at their word'
  base: string
}) {
  const w = all.statement.takeBack
  const own = whoseWord === 'own'
  const here = view.path.includes('/taken-back')
  return (
    <Card title={own ? w.title : w.titleFor(speaker)} id="take-back">
      <p>{w.lead}</p>
      <Form view={view} to={`${base}/taken-back${own ? '' : '/at-their-word'}`}>
        {!own && (
          <Pick
            name="way"
            id={here ? 'way' : 'take-back-way'}
            legend={all.statement.change.how}
            shown
            error={here ? field(view, 'way').errorMessage?.text : undefined}
            items={atTheirWordWays.map((value) => ({ value, text: all.waysWords[value] }))}
          />
        )}
        <Button classes="govuk-button--secondary">{w.send}</Button>
      </Form>
    </Card>
  )
}

function Change({
  view,
  w: all,
  statement,
  speaker,
  whoseWord,
}: {
  view: View
  w: Words
  statement: Statement
  speaker: string
  whoseWord: 'own' | 'at their word'
}) {
  const w = all.statement
  const own = whoseWord === 'own'
  const base = `/people/${view.person?.id}/said/${statement.id}`
  const here = !/\/(replies|taken-back)/.test(view.path) && /\/(words|at-their-word)$/.test(view.path)
  const { errorMessage } = field(view, 'text')
  return (
    <Card title={own ? w.change.title : w.change.titleFor(speaker)} id="change">
      <p>{own ? w.change.lead : w.change.leadFor(speaker)}</p>
      {own && statement.confirmedAt === null && (
        <Form view={view} to={`${base}/words`}>
          <input type="hidden" name="stood" value={statement.version} />
          <input type="hidden" name="text" value={statement.text} />
          <Button>{w.right}</Button>
        </Form>
      )}
      <Form view={view} to={`${base}/${own ? 'words' : 'at-their-word'}`}>
        <input type="hidden" name="stood" value={statement.version} />
        <Paper
          id={here ? 'text' : 'words'}
          name="text"
          label={w.change.label}
          value={here ? field(view, 'text').value : statement.text}
          error={here ? errorMessage?.text : undefined}
        />
        {!own && (
          <Pick
            name="way"
            id={here ? 'way' : 'change-way'}
            legend={w.change.how}
            shown
            value={here ? field(view, 'way').value : ''}
            error={here ? field(view, 'way').errorMessage?.text : undefined}
            items={atTheirWordWays.map((value) => ({ value, text: all.waysWords[value] }))}
          />
        )}
        <Button classes="govuk-button--secondary">{w.change.send}</Button>
      </Form>
    </Card>
  )
}
