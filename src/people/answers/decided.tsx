import type { View } from '../../platform/index.ts'
import { day, Said } from '../../ui/index.ts'
import type { Around } from '../around.ts'
import { RepliesTo } from './replies-to.tsx'
import type { Reply } from './reply.ts'
import { answerWords } from './words.ts'

const w = answerWords.en

export interface Decision {
  /** The statement that holds its reasons. */
  id: string
  text: string
  replies: readonly Reply[]
}

type Props = {
  view: View
  decision: Decision
  speaker: string
  at: Date | null
  around?: readonly Around[]
  /** Whether its reader may answer it here; otherwise the answers alone are shown. */
  answerable?: boolean
}

/** Where a decision about rights or about who looked is answered (src/conversations/statements). */
export const decisionPath = (person: string, statement: string) => `/people/${person}/rights/decisions/${statement}`

/** The reasons of a decision that is not everybody’s to read, with what was answered to it and the way to answer (P3). */
export function Decided({ view, decision, speaker, at, around = [], answerable = true }: Props) {
  const { id, text, replies } = decision
  return (
    <Said
      id={`said-${id}`}
      w={view.frame.w}
      kind="other"
      text={text}
      speaker={speaker}
      line={at ? day(at, view.now) : undefined}
      actions={
        answerable ? (
          <a href={decisionPath(view.person?.id ?? '', id)}>
            {w.answer}
            <span class="visually-hidden">: {text.slice(0, 60)}</span>
          </a>
        ) : undefined
      }
      replies={
        replies.length > 0 ? <RepliesTo view={view} statement={id} replies={replies} around={around} /> : undefined
      }
    />
  )
}

/** Only what was answered to a decision, and the way to answer, where its words stand in a line of their own. */
export function Answers({
  view,
  decision,
  around = [],
  link = false,
}: {
  view: View
  decision: Decision | null
  around?: readonly Around[]
  /** With the way to answer; without it that is offered elsewhere on the page. */
  link?: boolean
}) {
  if (decision === null) return null
  return (
    <>
      <RepliesTo view={view} statement={decision.id} replies={decision.replies} around={around} />
      {link && (
        <p class="no-print">
          <a href={decisionPath(view.person?.id ?? '', decision.id)}>
            {w.answer}
            <span class="visually-hidden">: {decision.text.slice(0, 60)}</span>
          </a>
        </p>
      )}
    </>
  )
}
