import { type Around, decisionPath, RepliesTo, type Reply, Voices, wordFor } from '../../../people/index.ts'
import type { View } from '../../../platform/index.ts'
import { day, Said } from '../../../ui/index.ts'
import { speakerOf } from '../speaker-of.ts'
import type { Statement } from '../store.ts'
import { words } from '../words.ts'

const w = words.en

type Props = {
  view: View
  statements: readonly Statement[]
  replies: readonly Reply[]
  around: readonly Around[]
  /** Each speaker’s words in a column of their own, where there is room. */
  sides?: boolean
}

/** What was said, with the answers to it; different people’s words stand side by side, nobody’s over another’s. */
export function SaidList({ sides, ...props }: Props) {
  const { statements } = props
  const speakers = [...new Set(statements.map(speakerKey))]
  if (!sides || speakers.length < 2) return <>{statements.map((one) => SaidOne({ ...props, statement: one }))}</>
  return (
    <div class="sides">
      {speakers.map((speaker) => (
        <div key={speaker}>
          {statements.filter((one) => speakerKey(one) === speaker).map((one) => SaidOne({ ...props, statement: one }))}
        </div>
      ))}
    </div>
  )
}

const speakerKey = ({ speakerId, speakerName }: Statement) => speakerId ?? `name:${speakerName}`

type OneProps = Omit<Props, 'statements' | 'sides'> & { statement: Statement; alone?: boolean }

/** One statement with its answers, and the way to answer it. `alone`: on its own page, without that link. */
export function SaidOne({ view, statement, replies, around, alone }: OneProps) {
  const { person, frame, now } = view
  const { id, speakerId, text, kind, manner, confirmedAt, saidAt, couldRemove, part } = statement
  const speaker = speakerOf(statement, person, around)
  const thinks = kind === 'opinion' || manner === 'observed'
  const answers = replies.filter(({ statementId }) => statementId === id)
  const gone = goneLine(statement, speaker, now)
  return (
    <Said
      key={id}
      id={`said-${id}`}
      w={frame.w}
      kind={speakerId === person?.id ? 'own' : thinks ? 'opinion' : 'other'}
      text={gone || text}
      lang={(!gone && statement.language) || undefined}
      media={!gone && <Voices person={person?.id ?? ''} files={statement.files} speaker={speaker} text={text} />}
      speaker={speaker}
      line={[
        w.line(manner, day(saidAt, now)),
        wordFor(statement, speaker, around),
        couldRemove && w.couldRemove(couldRemove),
      ]
        .filter(Boolean)
        .join(' · ')}
      notYetConfirmed={confirmedAt === null && !gone}
      actions={
        alone ? undefined : (
          <a href={part === 'said' ? `/people/${person?.id}/said/${id}` : decisionPath(person?.id ?? '', id)}>
            {w.answer}
            <span class="visually-hidden">: {text.slice(0, 60)}</span>
          </a>
        )
      }
      replies={
        answers.length > 0 ? <RepliesTo view={view} statement={id} replies={replies} around={around} /> : undefined
      }
    />
  )
}

/** What stands in place of words that were taken back or sealed; empty where they stand. */
export function goneLine({ takenBackAt, sealedAt, sealedBy }: Statement, speaker: string, now: Date): string {
  if (sealedAt && sealedBy) return `${w.sealed(sealedBy, day(sealedAt, now))}.`
  return takenBackAt ? `${w.takenBack(speaker, day(takenBackAt, now))}.` : ''
}
