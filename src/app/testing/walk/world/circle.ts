import { type Id, newId } from '../../../../platform/index.ts'
import type { Arranging } from './arrange.ts'

/** Who is around somebody: on their map, let in, asked in by a code, and speaking for them. */
export async function circleOf({ owner, person, writer, put, ago, soon }: Arranging): Promise<Record<string, Id>> {
  const entry = await put('in_circle', { known_as: 'Maureen', what: 'somebody', ring: 'near', added_at: ago })
  await put('circle_move', { in_circle_id: entry, move: 'joined', ring: 'near', told_at: ago })
  const letIn = newId()
  await owner.query(`insert into member (id, known_as) values ($1, 'Maureen')`, [letIn])
  await owner.query(
    `insert into standing (person_id, member_id, kind, parts, acts, from_at, reason) values ($1, $2, 'circle', '{plan}', '{read}', $3, 'my friend')`,
    [person, letIn, ago],
  )
  const authority = await put('authority', {
    member_id: letIn,
    kind: 'advocate care act',
    evidence: 'A letter of the advocacy service',
    evidence_seen_on: ago,
    met_alone_on: ago,
    decisions: 'To be heard about the plan',
    offered: JSON.stringify({ plan: 'see' }),
    until_at: soon,
    written_by: writer,
  })
  const objection = await put('authority_objection', { authority_id: authority, owner_name: 'the team' })
  const invitation = await put('circle_invitation', {
    to_name: 'Amir',
    way: 'by code',
    code_hash: Buffer.from(newId()),
    offered: JSON.stringify({ plan: 'see' }),
    access_from: ago,
    until_at: soon,
    by_id: person,
  })
  const inCircle = await put('in_circle', { known_as: 'Maureen', what: 'somebody', ring: 'near' })
  const { rows: readers } = await owner.query(
    `select id from standing where person_id = $1 order by kind <> 'circle', id limit 1`,
    [person],
  )
  return { entry, member: letIn, authority, objection, invitation, inCircle, standing: readers[0].id }
}
