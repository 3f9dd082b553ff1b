import type { Conversation, Day, Person, Place, Plan, Who } from './types.ts'

/** Every leaf of a told place with the path to it, for checks that look at all words or all days. */
export function* leaves(value: unknown, path = ''): Generator<{ path: string; value: string | number | boolean }> {
  if (value === undefined || value === null) return
  if (typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) yield* leaves(inner, path ? `${path}.${key}` : key)
    return
  }
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') yield { path, value }
}

const countsNotDays = /\.(age|score|pence|weeks|households|inhabitants)$/

/** Every day in the place, with its path. */
export function* days(place: Place): Generator<{ path: string; day: Day }> {
  for (const { path, value } of leaves(place)) {
    if (typeof value === 'number' && !countsNotDays.test(path)) yield { path, day: value }
  }
}

/** A plan and the plans before it, newest first. */
export function* versions(plan: Plan | undefined): Generator<Plan> {
  for (let at = plan; at; at = at.earlier) yield at
}

/** Everybody named as `Who` in a person’s record, with where. */
export function* named(person: Person): Generator<{ path: string; who: Who }> {
  for (const hello of person.hellos) {
    yield { path: `hello ${hello.key}`, who: hello.from }
    for (const who of [hello.takenBy, ...(hello.wouldLike ?? []), ...(hello.wouldNot ?? [])]) {
      if (who) yield { path: `hello ${hello.key}`, who }
    }
  }
  for (const conversation of person.conversations) yield* namedInConversation(conversation)
  for (const link of person.circle) yield { path: 'circle', who: link.who }
  for (const owed of person.promises) {
    yield { path: `promise ${owed.key}`, who: owed.by }
    yield { path: `promise ${owed.key}`, who: owed.to }
  }
  for (const who of [
    person.alongside,
    person.second,
    person.aboutHelper,
    person.touch.kept,
    person.unfindable?.keeper,
  ]) {
    if (who) yield { path: 'person', who }
  }
  for (const plan of versions(person.plan)) yield* namedInPlan(plan)
}

function* namedInConversation(conversation: Conversation): Generator<{ path: string; who: Who }> {
  const path = `conversation ${conversation.key}`
  for (const who of [
    ...conversation.room,
    conversation.writer,
    conversation.interpreter,
    conversation.readBack?.takenBy,
  ]) {
    if (who) yield { path, who }
  }
  for (const contact of conversation.contacts ?? []) yield { path, who: contact.by }
  for (const statement of conversation.statements) {
    yield { path: `${path}, ${statement.key}`, who: statement.speaker }
    if (statement.remover) yield { path: `${path}, ${statement.key}`, who: statement.remover }
    for (const reply of statement.replies ?? []) yield { path: `${path}, ${statement.key}`, who: reply.by }
  }
}

function* namedInPlan(plan: Plan): Generator<{ path: string; who: Who }> {
  for (const who of [...plan.helpers, plan.agreed?.takenBy, plan.signOff?.by, plan.signOff?.climbed?.from]) {
    if (who) yield { path: 'plan', who }
  }
  for (const who of plan.review?.by ?? []) yield { path: 'review', who }
  for (const checkIn of plan.checkIns) if (checkIn.held) yield { path: 'check-in', who: checkIn.held.by }
  for (const hope of plan.hopes) {
    for (const step of hope.steps) yield { path: `hope ${hope.key}`, who: step.who }
    for (const barrier of hope.barriers ?? []) yield { path: `hope ${hope.key}`, who: barrier.remover }
  }
}

/** What fails, named, so that an empty list is the pass. */
export const failing = <T>(list: Iterable<T>, wrong: (item: T) => boolean, name: (item: T) => string): string[] =>
  [...list].filter(wrong).map(name)
