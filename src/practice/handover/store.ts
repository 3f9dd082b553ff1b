import type { How } from '../../people/index.ts'
import { type Id, maybe, type Query, sql } from '../../platform/index.ts'

/** A planned change of worker that is under way. */
export interface Handover {
  id: Id
  fromId: Id
  toId: Id
  toName: string
  proposedByName: string
  proposedAt: Date
  why: string
  meetAt: Date | null
  meetHow: string
  wordsForNew: string
  fromMetAt: Date | null
  toMetAt: Date | null
  personMetAt: Date | null
  atTheirWordBy: Id | null
  how: How
}

export function handoverOf(person: Id): Query<Handover, Handover | null> {
  return maybe(sql<Handover>`select id, from_id, to_id, to_name, proposed_by_name, proposed_at, why, meet_at, meet_how, words_for_new,
      from_met_at, to_met_at, person_met_at, at_their_word_by, how
    from handover where person_id = ${person} and done_at is null and refused_at is null and withdrawn_at is null`)
}

/** Somebody whose name to ring I am to become, with what they want me to know. */
export interface ToMe {
  handoverId: Id
  knownAs: string
  fromName: string
  why: string
  meetAt: Date | null
  meetHow: string
  wordsForNew: string
  fromMet: boolean
  toMet: boolean
  personMet: boolean
}

/** Each of them reads in who looked that I read it. */
export function handoversToMe(): Query<ToMe> {
  return sql<ToMe>`select handover_id, known_as, from_name, why, meet_at, meet_how, words_for_new, from_met, to_met, person_met from handovers_to_me()`
}

export type Proposed = 'done' | 'no worker' | 'already' | 'not them'

export interface Proposal {
  id: Id
  person: Id
  to: Id
  why: string
  meetAt: Date | null
  meetHow: string
  due: Date
}

/** Proposes somebody new; the name passes only once all three have met. */
export function proposeHandover({ id, person, to, why, meetAt, meetHow, due }: Proposal): Query<{ outcome: Proposed }> {
  return sql<{
    outcome: Proposed
  }>`select propose_handover(${id}, ${person}, ${to}, ${why}, ${meetAt}, ${meetHow}, ${due}) as outcome`
}
