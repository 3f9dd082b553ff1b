import { propose } from '../../community/index.ts'
import type { AtTheirWordSaid } from '../../people/index.ts'
import { type Asked, type Id, newId, type Outcome, type Transaction } from '../../platform/index.ts'
import { addIdea, addStep } from '../add-step.ts'
import { writerOf } from '../routes/ids.ts'
import { words as planWords } from '../words.ts'
import type { Way } from './forms.ts'
import { type IdeaShown, ideasPath, stepFor } from './one-idea.ts'
import { askWhoHopesAlike, insertIdeaAnswer } from './store.ts'
import { timesOf } from './times.ts'
import type { Words } from './words.ts'

export interface Said {
  answer: Way | 'shown again'
  text: string
  words: string
  along: boolean
  aloneIsFine: boolean
  how: AtTheirWordSaid
}

/**
 * Does what the person said of an idea: a step of their own, an introduction, an idea in the plan, or none of it. The idea
 * itself stays an offer: what was said of it is kept, and nothing refers to it (P8).
 */
export async function answerIdea(
  tx: Transaction,
  hope: Id,
  idea: IdeaShown,
  said: Said,
  asked: Asked & { w: Words },
): Promise<Outcome> {
  const { person, w, now } = asked
  const { errors } = w.take
  const { answer, how } = said
  const keep = (kept: 'not for me' | 'later' | 'taken up' | 'shown again') =>
    tx.run(insertIdeaAnswer(person, hope, { kind: idea.kind, ideaId: idea.id, answer: kept }, how, now))
  if (answer === 'later' || answer === 'not for me' || answer === 'shown again') {
    keep(answer)
    return ideasPath(asked)
  }
  if (!idea.ways.includes(answer)) return { errors: [{ field: 'answer', message: errors.answer }] }
  keep('taken up')
  if (answer === 'introduced') {
    const outcome = await introduce(tx, hope, idea, said, person)
    return outcome === 'done'
      ? `/people/${person}/introductions`
      : { errors: [{ field: 'answer', message: errors[outcome] }] }
  }
  const told = { writer: writerOf(asked), how: how.how }
  if (answer === 'keep') return addIdea(tx, person, hope, stepFor(idea, w), told)
  if (said.text === '') return { errors: [{ field: 'text', message: errors.text }] }
  const whenWords = idea.entry ? timesOf(idea.entry).slice(0, 200) : ''
  const rest = { byWhom: 'me', helper: null, whoName: '', due: null, cost: null, per: null, version: 0 } as const
  const step = { ...rest, text: said.text, whenWords, how: how.how }
  return addStep(tx, person, hope, step, { writer: told.writer, w: planWords.en })
}

async function introduce(
  tx: Transaction,
  hope: Id,
  { kind, id }: IdeaShown,
  { words, along, aloneIsFine, how: { how } }: Said,
  person: Id,
): Promise<'done' | 'already' | 'gone' | 'nobody'> {
  const wishes = { words, along, aloneIsFine, how }
  if (kind === 'hope') return (await tx.ask(askWhoHopesAlike(hope, id, wishes))).outcome
  const to = kind === 'gift' ? { otherGift: id, group: null } : { otherGift: null, group: id }
  return (await tx.ask(propose({ id: newId(), whose: person, ownGift: null, ...to, ...wishes }))).outcome
}
