import { isoDay } from '../../ui/index.ts'

export const sorts = ['steps', 'rules', 'getting there', 'attitudes', 'money', 'words', 'something else'] as const
export type Sort = (typeof sorts)[number]
/** What the place can answer: what it will do and by when, that it is done, or why not. */
export const answers = ['will do', 'done', 'not done'] as const
export type AnswerKind = (typeof answers)[number]
export const leftOut = ['no barrier', 'about somebody', 'unkind', 'said already'] as const
export type LeftOut = (typeof leftOut)[number]

export type State = 'waits' | 'late' | AnswerKind

/** How a barrier stands: what is owed and past its day is late, whatever was answered before. */
export function stateOf({ answered, dueOn }: { answered: AnswerKind | null; dueOn: string | null }, now: Date): State {
  if (dueOn !== null && dueOn < isoDay(now)) return 'late'
  return answered ?? 'waits'
}

/** Whether it is shown among those that wait for an answer: nobody answered, or not by the day that was said. */
export const isOpen = (state: State): boolean => state === 'waits' || state === 'late'

export const shows = ['waiting', 'answered'] as const
export type Shows = (typeof shows)[number]
