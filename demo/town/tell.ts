import type {
  Confirmation,
  Conversation,
  Hope,
  Member,
  Rating,
  Statement,
  StatementKind,
  Step,
  StepKind,
} from './types.ts'

/** A statement, spoken unless `more` says otherwise. */
export function said(
  key: string,
  speaker: Statement['speaker'],
  kind: StatementKind,
  text: string,
  more: Partial<Statement> = {},
): Statement {
  return { key, speaker, kind, text, manner: 'spoken', ...more }
}

/**
 * A conversation. `readBack` confirms every statement by somebody other than the writer, unless the statement
 * carries its own `confirmed` (undefined: the speaker has not confirmed that one).
 */
export function talk(conversation: Conversation): Conversation {
  const { readBack, writer } = conversation
  if (!readBack) return conversation
  const statements = conversation.statements.map((statement) =>
    'confirmed' in statement || statement.speaker === writer ? statement : { ...statement, confirmed: readBack },
  )
  return { ...conversation, statements }
}

/** Read back on a day, face to face unless said otherwise. */
export function readBack(day: number, takenBy?: string, how: Confirmation['how'] = 'face to face'): Confirmation {
  return takenBy ? { day, how, takenBy } : { day, how }
}

/** A hope with nothing more than its words, or as much as is known. */
export function hope(key: string, text: string, more: Partial<Hope> = {}): Hope {
  return { key, text, ideas: [], steps: [], ratings: [], ...more }
}

export function step(kind: StepKind, who: Step['who'], text: string, more: Partial<Step> = {}): Step {
  return { kind, who, text, ...more }
}

/** A helper said yes on that day. */
export function yes(day: number, words?: string): Pick<Step, 'yes'> {
  return { yes: words ? { state: 'yes', day, words } : { state: 'yes', day } }
}

/** A helper has been asked and has not answered. */
export function asked(day: number): Pick<Step, 'yes'> {
  return { yes: { state: 'asked', day } }
}

/** Ratings as `[day, score, words?]`. */
export function ratings(...rows: [day: number, score: number, words?: string][]): Rating[] {
  return rows.map(([day, score, words]) => (words ? { day, score, words } : { day, score }))
}

/** The account of somebody of Kettleshaw who signs in. */
export function signsIn(name: string): Pick<Member, 'account'> {
  return { account: { email: `${name}@kettleshaw.example.org` } }
}
