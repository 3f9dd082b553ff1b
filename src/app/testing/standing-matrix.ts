import type { Part } from '../../platform/index.ts'

export const everyPart: Part[] = ['hello', 'reach', 'about', 'said', 'plan', 'money', 'community', 'rights']
type Act = 'read' | 'add' | 'change'
const anything: Act[] = ['read', 'add', 'change']

/** The most that each kind of standing ever holds; the database refuses a row of standing that holds more. */
export const kinds: Record<string, { parts: Part[]; acts: Act[] }> = {
  self: { parts: everyPart, acts: anything },
  circle: { parts: everyPart, acts: anything },
  authority: { parts: ['reach', 'about', 'said', 'plan', 'money', 'community', 'rights'], acts: anything },
  alongside: { parts: everyPart, acts: anything },
  cover: { parts: everyPart, acts: anything },
  duty: { parts: ['hello', 'reach', 'about', 'said', 'plan'], acts: ['read', 'add'] },
  'planning helper': { parts: ['reach', 'said', 'plan'], acts: ['read', 'add'] },
  supervisor: { parts: ['reach', 'about', 'said', 'plan'], acts: ['read'] },
  decider: { parts: ['reach', 'said', 'plan', 'rights'], acts: ['read', 'add'] },
  enquirer: { parts: ['hello', 'reach', 'about', 'said', 'plan', 'rights'], acts: ['read', 'add'] },
  money: { parts: ['money'], acts: ['read'] },
  provider: { parts: ['reach', 'about', 'said', 'plan', 'community'], acts: ['read', 'add'] },
  assistant: { parts: ['reach', 'about', 'said', 'plan', 'community'], acts: ['read', 'add'] },
  emergency: { parts: ['hello', 'reach', 'about', 'said', 'plan'], acts: ['read', 'add'] },
}

/**
 * Who reads, adds to and changes a table, of those who hold its part.
 * - `holders`: whoever holds the part, to add or change where that is needed
 * - `own hand or word`: the person; others only where they may change, writing at the person’s word
 * - `who may change`: only where the record is opened to change
 * - `who may change, not self`: the same, and never the person themself
 * - `whose word counts`: the person, or whoever walks alongside where the record is opened to change; nobody else they let in
 * - `who works with them`: whoever works for the place with them, where the record is opened to change
 * - `self`: the person alone; `nobody`: functions alone, which have rules of their own
 */
export type Rule =
  | 'holders'
  | 'own hand or word'
  | 'who may change'
  | 'who may change, not self'
  | 'whose word counts'
  | 'whose word counts, to change'
  | 'who works with them'
  | 'self'
  | 'nobody'

/** By table: its part, who reads it, who adds to it, who changes what is there. */
export const declared: Record<string, [part: Part, read: Rule, add: Rule, change: Rule]> = {
  about_me: ['about', 'holders', 'own hand or word', 'nobody'],
  after_death_sight: ['rights', 'holders', 'whose word counts', 'whose word counts'],
  after_death_words: ['rights', 'holders', 'own hand or word', 'nobody'],
  agreement: ['plan', 'holders', 'own hand or word', 'nobody'],
  as_it_was_before: ['rights', 'nobody', 'nobody', 'nobody'],
  as_it_was_written: ['rights', 'nobody', 'nobody', 'nobody'],
  asset_visit: ['community', 'self', 'nobody', 'nobody'],
  authority: ['rights', 'self', 'nobody', 'nobody'],
  authority_objection: ['rights', 'self', 'nobody', 'nobody'],
  barrier: ['plan', 'holders', 'holders', 'holders'],
  came_from: ['reach', 'holders', 'nobody', 'nobody'],
  came_with: ['reach', 'holders', 'nobody', 'nobody'],
  check_in: ['plan', 'holders', 'holders', 'self'],
  circle_invitation: ['rights', 'self', 'nobody', 'nobody'],
  circle_move: ['about', 'holders', 'own hand or word', 'nobody'],
  coming_back: ['hello', 'holders', 'nobody', 'nobody'],
  communication: ['reach', 'holders', 'own hand or word', 'self'],
  communication_before: ['reach', 'holders', 'holders', 'nobody'],
  consent_turn: ['rights', 'self', 'nobody', 'nobody'],
  contact_try: ['plan', 'holders', 'who may change', 'nobody'],
  conversation: ['said', 'holders', 'holders', 'nobody'],
  conversation_page: ['said', 'holders', 'holders', 'holders'],
  conversation_photo: ['said', 'holders', 'holders', 'nobody'],
  coordination: ['community', 'holders', 'nobody', 'nobody'],
  coordination_full: ['community', 'holders', 'nobody', 'nobody'],
  coordination_introduction: ['community', 'holders', 'nobody', 'nobody'],
  coordination_touch: ['community', 'holders', 'nobody', 'nobody'],
  court_seal: ['rights', 'nobody', 'nobody', 'nobody'],
  crisis: ['said', 'holders', 'holders', 'own hand or word'],
  crisis_contact: ['said', 'holders', 'holders', 'nobody'],
  death: ['rights', 'holders', 'nobody', 'nobody'],
  death_put_aside: ['rights', 'holders', 'nobody', 'nobody'],
  deletion: ['rights', 'holders', 'nobody', 'nobody'],
  emergency_access: ['rights', 'holders', 'nobody', 'nobody'],
  ending: ['plan', 'holders', 'nobody', 'nobody'],
  ending_challenge: ['plan', 'holders', 'nobody', 'nobody'],
  ending_key: ['plan', 'holders', 'whose word counts, to change', 'nobody'],
  ending_letter: ['plan', 'holders', 'who may change', 'nobody'],
  ending_notice: ['plan', 'holders', 'nobody', 'nobody'],
  ending_standing: ['plan', 'holders', 'nobody', 'nobody'],
  enterprise: ['community', 'holders', 'nobody', 'nobody'],
  enterprise_agreement: ['money', 'holders', 'nobody', 'nobody'],
  enterprise_check: ['community', 'holders', 'nobody', 'nobody'],
  enterprise_mentor: ['community', 'holders', 'nobody', 'nobody'],
  enterprise_review: ['money', 'holders', 'nobody', 'nobody'],
  enterprise_step: ['community', 'holders', 'nobody', 'nobody'],
  file: ['plan', 'holders', 'holders', 'nobody'],
  gift: ['community', 'holders', 'nobody', 'nobody'],
  handover: ['said', 'holders', 'nobody', 'holders'],
  hello: ['hello', 'holders', 'holders', 'holders'],
  hello_contact: ['hello', 'holders', 'holders', 'nobody'],
  hello_sayer: ['hello', 'holders', 'holders', 'nobody'],
  helper_answer: ['plan', 'holders', 'holders', 'nobody'],
  hope: ['plan', 'holders', 'holders', 'holders'],
  hope_wording: ['plan', 'holders', 'holders', 'nobody'],
  idea_answer: ['plan', 'holders', 'own hand or word', 'nobody'],
  in_circle: ['about', 'holders', 'own hand or word', 'self'],
  in_circle_before: ['about', 'holders', 'holders', 'nobody'],
  in_the_room: ['said', 'holders', 'holders', 'nobody'],
  introduction_side: ['community', 'holders', 'nobody', 'nobody'],
  kept_off_screen: ['plan', 'holders', 'nobody', 'nobody'],
  keeping_time: ['rights', 'holders', 'nobody', 'nobody'],
  leave_alone: ['rights', 'holders', 'nobody', 'nobody'],
  leave_alone_check: ['rights', 'holders', 'who may change, not self', 'nobody'],
  left_place: ['rights', 'holders', 'nobody', 'nobody'],
  legal_hold: ['rights', 'holders', 'who works with them', 'who works with them'],
  letter: ['reach', 'holders', 'holders', 'holders'],
  letter_rhythm: ['reach', 'holders', 'own hand or word', 'nobody'],
  looked_elsewhere: ['rights', 'self', 'nobody', 'nobody'],
  looked_given: ['rights', 'holders', 'own hand or word', 'self'],
  name_change: ['reach', 'holders', 'nobody', 'nobody'],
  neighbourhood_move: ['reach', 'holders', 'nobody', 'nobody'],
  news_wish: ['reach', 'holders', 'nobody', 'nobody'],
  odd_look: ['rights', 'holders', 'nobody', 'nobody'],
  only_rest: ['plan', 'holders', 'who may change', 'who may change'],
  peer_ask: ['plan', 'holders', 'nobody', 'nobody'],
  peer_profile: ['community', 'holders', 'nobody', 'nobody'],
  plan: ['plan', 'holders', 'holders', 'holders'],
  planning_helper: ['plan', 'holders', 'holders', 'holders'],
  planning_note: ['plan', 'holders', 'holders', 'holders'],
  promise: ['plan', 'holders', 'holders', 'holders'],
  promise_turn: ['plan', 'holders', 'holders', 'nobody'],
  quiet_narrowing: ['rights', 'self', 'nobody', 'nobody'],
  rating: ['plan', 'holders', 'own hand or word', 'nobody'],
  reach: ['reach', 'holders', 'own hand or word', 'nobody'],
  record_request: ['rights', 'holders', 'who works with them', 'who works with them'],
  reply: ['said', 'holders', 'holders', 'nobody'],
  return_card: ['rights', 'holders', 'nobody', 'nobody'],
  review: ['plan', 'holders', 'own hand or word', 'nobody'],
  rights_ask: ['rights', 'holders', 'own hand or word', 'holders'],
  ring_instead: ['reach', 'holders', 'nobody', 'nobody'],
  said_file: ['said', 'holders', 'holders', 'nobody'],
  shared_hope: ['plan', 'holders', 'nobody', 'nobody'],
  sign_off: ['plan', 'holders', 'nobody', 'holders'],
  sign_off_climb: ['plan', 'holders', 'nobody', 'nobody'],
  slot_booking: ['community', 'holders', 'nobody', 'nobody'],
  statement: ['said', 'holders', 'holders', 'holders'],
  statement_version: ['said', 'holders', 'nobody', 'nobody'],
  step: ['plan', 'holders', 'holders', 'holders'],
  supervision: ['rights', 'holders', 'nobody', 'nobody'],
  taken_along: ['reach', 'holders', 'nobody', 'nobody'],
  thanks: ['community', 'holders', 'nobody', 'nobody'],
  time_apart: ['plan', 'holders', 'who may change', 'who may change'],
  unfindable_match: ['rights', 'holders', 'nobody', 'nobody'],
  what_counts: ['plan', 'holders', 'own hand or word', 'nobody'],
  what_if: ['plan', 'holders', 'holders', 'holders'],
  why_asked: ['rights', 'holders', 'nobody', 'nobody'],
  withholding: ['rights', 'nobody', 'nobody', 'nobody'],
  withholding_matter: ['rights', 'nobody', 'nobody', 'nobody'],
  worker_request: ['rights', 'holders', 'nobody', 'nobody'],
}
