import { enquiries, orders } from '../town/enquiries.ts'
import type { Person } from '../town/types.ts'
import type { Rows } from './rows.ts'
import type { Telling } from './telling.ts'

/** One matter that somebody looks into, with the reading of whoever let them; an order of a court that waits to be carried out. */
export function addEnquiries(rows: Rows, person: Person, told: Telling): void {
  const self = told.id(`member ${person.key}`)
  const one = enquiries[person.key]
  if (one) {
    const from = told.days.at(one.from, '10:20')
    const standing = told.idAt(from, `enquiry ${person.key}`)
    rows.add('standing', {
      id: standing,
      person_id: self,
      member_id: told.id(`member ${one.who}`),
      kind: 'enquirer',
      parts: one.parts,
      acts: ['read'],
      from_at: from,
      until_at: told.days.at(one.until, '10:20'),
      paused_at: null,
      ended_at: null,
      reason: one.reason,
      by_id: told.id(`member ${one.by}`),
    })
  }
  const order = orders[person.key]
  const worker = told.member(person.alongside)
  if (!order || !worker) return
  const at = told.days.at(order.asked, '09:50')
  const statement = told.idAt(at, `ordered ${person.key}`)
  rows.add('statement', {
    id: statement,
    person_id: self,
    speaker_id: self,
    speaker_name: '',
    manner: 'spoken',
    writer_id: worker,
    kind: 'fact',
    text: order.text,
    said_at: at,
    confirmed_at: null,
    confirmed_how: '',
  })
  rows.add('court_seal', {
    id: told.id(`order ${person.key}`),
    person_id: self,
    statement_id: statement,
    by_what: order.byWhat,
    reference: order.reference,
    says: order.says,
    asked_by: worker,
    asked_at: at,
  })
}
