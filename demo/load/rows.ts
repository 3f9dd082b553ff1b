import type { Row } from './insert-rows.ts'

/** Rows by table, as they are gathered. */
export interface Rows {
  add(table: string, ...rows: Row[]): void
  of(table: string): Row[]
  tables(): string[]
  clear(): void
}

export function newRows(): Rows {
  const all = new Map<string, Row[]>()
  const of = (table: string) => {
    const rows = all.get(table) ?? []
    all.set(table, rows)
    return rows
  }
  return {
    of,
    add: (table, ...rows) => {
      of(table).push(...rows)
    },
    tables: () => [...all.keys()],
    clear: () => all.clear(),
  }
}

/** Every table that is loaded, each after those it points at. */
export const order = [
  'neighbourhood',
  'neighbourhood_postcode',
  'boundary_drawing',
  'boundary_area',
  'boundary_ring',
  'postcode_point',
  'member',
  'post',
  'helper_profile',
  'work_number',
  'neighbourhood_word',
  'organisation',
  'asset',
  'asset_access',
  'asset_time',
  'asset_visit',
  'asset_told',
  'shared.account',
  'shared.account_member',
  'hub_session',
  'hub_host',
  'hub_slot',
  'slot_booking',
  'setting',
  'communication',
  'reach',
  'about_me',
  'in_circle',
  'circle_move',
  'hello_declined',
  'standing',
  'consent_turn',
  'circle_invitation',
  'authority',
  'kept_from',
  'promise',
  'authority_objection',
  'promise_turn',
  'name_change',
  'ring_instead',
  'handover',
  'worker_request',
  'emergency_access',
  'supervision',
  'rota_shift',
  'conversation',
  'in_the_room',
  'conversation_page',
  'crisis',
  'crisis_contact',
  'statement',
  'statement_version',
  'reply',
  'file',
  'said_file',
  'rights_ask',
  'record_request',
  'legal_hold',
  'withholding',
  'withholding_matter',
  'court_seal',
  'hello',
  'hello_sayer',
  'hello_contact',
  'plan',
  'planning_helper',
  'hope',
  'step',
  'helper_answer',
  'rating',
  'barrier',
  'what_if',
  'agreement',
  'sign_off',
  'sign_off_climb',
  'check_in',
  'review',
  'letter_rhythm',
  'letter',
  'news_wish',
  'time_apart',
  'contact_try',
  'only_rest',
  'ending',
  'ending_letter',
  'ending_key',
  'ending_notice',
  'ending_standing',
  'leave_alone',
  'leave_alone_asked',
  'death',
  'death_put_aside',
  'keeping_time',
  'after_death_words',
  'reading',
  'left_place',
  'looked_given',
  'why_asked',
  'odd_look',
  // What comes after it is remembered as a change.
  'quiet_narrowing',
  'learning_conversation',
  'gift',
  'introduction',
  'introduction_side',
  'thanks',
  'unsafe_word',
]
