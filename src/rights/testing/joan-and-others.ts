import { type Answer, type TestHouse, testHouse, type Visitor } from '../../app/testing/house.ts'
import { type Id, newId } from '../../platform/index.ts'

export type Member = Visitor & { id: Id }
const all = ['hello', 'reach', 'about', 'said', 'plan', 'community', 'rights']

/** Joan, those around her and those who may decide about her; somebody in each role that withholding knows. */
export interface JoanAndOthers {
  joan: Member
  dev: Member
  pat: Member
  /** Outside Dev’s team and line. */
  rae: Member
  sol: Member
  /** Leads Dev’s own team. */
  ruth: Member
  advocate: Member
  rights: string
}

export async function joanAndOthers(house: TestHouse): Promise<JoanAndOthers> {
  const bank = newId()
  await house.owner.query(`insert into neighbourhood (id, name) values ($1, $2)`, [bank, bank])
  const joan = await house.member('Joan', { person: true })
  const dev = await house.member('Dev', { posts: ['worker'] })
  const pat = await house.member('Pat')
  const advocate = await house.member('Ada')
  const rae = await house.member('Rae', { posts: ['reviewer'] })
  const sol = await house.member('Sol', { posts: ['steward'] })
  const ruth = await house.member('Ruth', { posts: ['team lead'] })
  await house.owner.query('update post set neighbourhood_id = $1 where member_id in ($2, $3)', [bank, dev.id, ruth.id])
  await house.owner.query('update member set neighbourhood_id = $1 where id = $2', [bank, joan.id])
  await house.stand(joan.id, dev.id, 'alongside', all)
  await house.stand(joan.id, pat.id, 'circle', ['reach', 'said', 'plan', 'rights'], ['read', 'add'])
  await house.owner.query(
    `insert into authority (id, person_id, member_id, kind, evidence, evidence_seen_on, met_alone_on, decisions, offered, until_at, written_by)
     values ($1, $2, $3, 'advocate care act', 'A letter', '2026-11-01', '2026-11-02', 'support to take part', '{}', '2027-06-01', $4)`,
    [newId(), joan.id, advocate.id, dev.id],
  )
  await house.stand(joan.id, advocate.id, 'authority', ['reach', 'said', 'plan', 'rights'], ['read', 'add'])
  return { joan, dev, pat, rae, sol, ruth, advocate, rights: `/people/${joan.id}/rights` }
}

/** Something somebody said in Joan’s record. */
export async function said(house: TestHouse, person: Id, speaker: Id, text: string, kind = 'opinion'): Promise<Id> {
  const id = newId()
  await house.owner.query(
    `insert into statement (id, person_id, speaker_id, manner, writer_id, kind, text, confirmed_at, said_at)
     values ($1, $2, $3, 'written', $3, $4, $5, $6, $6)`,
    [id, person, speaker, kind, text, house.database.clock.now()],
  )
  return id
}

/** Dev asks for a statement to be kept back; held at once unless said otherwise. */
export function keepBack(
  dev: Member,
  rights: string,
  statement: Id,
  more: Record<string, string> = {},
): Promise<Answer> {
  return dev.send(`${rights}/withhold?table=statement&entry=${statement}`, {
    table: 'statement',
    entry: statement,
    ground: 'serious harm',
    words: 'He has said he would hurt her if she knew.',
    weeks: '4',
    hold: 'yes',
    ...more,
  })
}

/** The question that waits for somebody, as a path; null where none does. */
export async function waitingFor(who: Member): Promise<string | null> {
  return /href="(\/withheld\/[0-9a-f-]{36})"/.exec((await who.get('/withheld')).body)?.[1] ?? null
}

export async function decides(who: Member, answer: 'yes' | 'no', more: Record<string, string> = {}): Promise<Answer> {
  const path = await waitingFor(who)
  if (path === null) throw new Error('nothing waits for them')
  return who.send(path, { answer, words: 'I looked at it and think so.', ...more })
}

export { testHouse }
