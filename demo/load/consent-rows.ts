import { createHash } from 'node:crypto'
import { askedIn, authorities } from '../town/authorities.ts'
import type { Person } from '../town/types.ts'
import type { Rows } from './rows.ts'
import { standingName } from './standing-rows.ts'
import type { Telling } from './telling.ts'

/** Who was let in and when, who is asked in, and what was seen of each authority. */
export function addConsent(rows: Rows, person: Person, told: Telling): void {
  const { days } = told
  const self = told.id(`member ${person.key}`)
  for (const row of rows.of('standing').filter((one) => one.person_id === self && one.kind === 'circle')) {
    if ((row.parts as string[]).length > 0) continue
    const held = rows
      .of('standing')
      .filter((one) => one.person_id === self && one.member_id === row.member_id && one.kind === 'circle')
      .map(({ parts, acts, from_at, until_at, paused_at, reason }) => ({
        parts,
        acts,
        from: from_at,
        until: until_at,
        paused: paused_at,
        reason,
      }))
    rows.add('consent_turn', {
      id: told.idAt(row.from_at as Date, `let in ${row.id}`),
      person_id: self,
      member_id: row.member_id,
      turn: 'let in',
      after: JSON.stringify(held),
      by_id: self,
      how: 'on screen',
      at: row.from_at,
    })
  }
  for (const one of askedIn.filter(({ person: whose }) => whose === person.key)) {
    const made = days.at(one.day, '17:40')
    rows.add('circle_invitation', {
      id: told.idAt(made, `asked in ${person.key} ${one.toName}`),
      person_id: self,
      to_name: one.toName,
      in_my_words: one.inMyWords,
      way: 'on paper',
      code_hash: `\\x${createHash('sha256').update(`${person.key} ${one.toName}`).digest('hex')}`,
      offered: one.offered,
      access_from: made,
      made_at: made,
      until_at: days.at(one.day + 14, '17:40'),
      by_id: self,
      answer: one.no === undefined ? null : 'no',
      answered_at: one.no === undefined ? null : days.at(one.no, '12:10'),
    })
  }
  for (const one of authorities.filter(({ person: whose }) => whose === person.key)) {
    const written = days.at(one.metAlone, '15:00')
    const worker = person.alongside && told.id(`member ${person.alongside}`)
    if (!worker) continue
    const id = told.idAt(written, `authority ${person.key} ${one.who}`)
    const begun = days.at(one.metAlone, '15:20')
    rows.add('authority', {
      id,
      person_id: self,
      member_id: told.id(`member ${one.who}`),
      kind: one.kind,
      evidence: one.evidence,
      evidence_seen_on: days.date(one.seenOn),
      evidence_reference: one.reference,
      met_alone_on: days.date(one.metAlone),
      decisions: one.decisions,
      why_not_now: one.whyNotNow,
      offered: one.offered,
      asked_what_stays: true,
      until_at: days.at(one.until, '23:59'),
      written_by: worker,
      written_at: written,
      begun_at: begun,
      begun_by: worker,
      standing_ids: Object.keys(one.offered).map((part) =>
        told.idAt(begun, standingName(person.key, { who: one.who, kind: 'authority', parts: [part] })),
      ),
    })
    if (!one.objection) continue
    const { day, words, by, due } = one.objection
    const at = days.at(day, '11:05')
    const objection = told.idAt(at, `objection ${person.key} ${one.who}`)
    const owner = told.id(`member ${by}`)
    rows.add('authority_objection', { id: objection, person_id: self, authority_id: id, words, at, owner_id: owner })
    rows.add('promise', {
      id: told.idAt(at, `promise objection ${person.key} ${one.who}`),
      person_id: self,
      part: 'rights',
      owner_id: owner,
      what: 'answer you, who said no to an authority',
      began_by: `objection ${objection}`,
      began_at: at,
      due_at: days.due(due),
      first_due_at: days.due(due),
    })
    rows.add('standing', {
      id: told.idAt(at, `standing ${person.key} ${by} answers`),
      person_id: self,
      member_id: owner,
      kind: 'decider',
      parts: ['reach', 'rights'],
      acts: ['read', 'add'],
      from_at: at,
      until_at: null,
      paused_at: null,
      ended_at: null,
      reason: 'answers your objection',
      by_id: self,
    })
  }
}
