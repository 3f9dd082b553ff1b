import { beforeEach, describe, expect, test } from 'vitest'
import { type Id, newId } from '../platform/index.ts'
import { speaksAs } from '../platform/testing/speaks-as.ts'
import { testHouse, type Visitor } from './testing/house.ts'

/** Somebody whom a person let do everything for them is still not the person: what could cut them off stays theirs. */
const house = testHouse()
const everything = ['hello', 'reach', 'about', 'said', 'plan', 'money', 'community', 'rights']
type Member = Visitor & { id: Id }
let joan: Member
let ray: Member
let dev: Member

beforeEach(async () => {
  joan = await house.member('Joan', { person: true })
  ray = await house.member('Ray')
  dev = await house.member('Dev', { posts: ['worker'] })
  await house.stand(joan.id, ray.id, 'circle', everything)
  await house.stand(joan.id, dev.id, 'alongside', everything)
})

/** Calls a function as the application would with the whole record open; the code of its error, or what it answered. */
async function as(member: Id, call: string): Promise<string> {
  const { owner } = house
  await owner.query('begin')
  try {
    const now = house.database.clock.now()
    await speaksAs(owner, { member, people: [joan.id], parts: everything, act: 'change', now })
    await owner.query('set local role alongside_app')
    const { rows } = await owner.query(
      call.replaceAll('JOAN', `'${joan.id}'`).replaceAll('ME', `'${member}'`).replaceAll('NEW', `'${newId()}'`),
    )
    return Object.values(rows[0] ?? {})[0] === false ? 'no' : 'done'
  } catch (error) {
    return (error as { code: string }).code
  } finally {
    await owner.query('rollback')
  }
}

const due = `'2026-12-20T10:00:00Z'`
const refused: [string, string][] = [
  ['hands over the whole record', `select took_along_for(JOAN, 'on paper')`],
  ['says “no worker, thank you”', `select no_worker(JOAN, null, '', '', '', ME, 'by phone')`],
  ['chooses who stands in', `select choose_second(JOAN, null, '', ME, 'by phone')`],
  ['asks for another worker', `select ask_for_another(NEW, JOAN, 'x', ${due}, ME, 'by phone')`],
  ['says “leave me alone”', `select leave_me_alone(JOAN, NEW, 'x', 'by phone', 'x', ${due})`],
  ['makes a card to come back with', `select make_card(JOAN, NEW, '\\x01')`],
  ['begins an ending', `select begin_ending(NEW, JOAN, 'my life is sorted', 'together', '', null, 'by phone', '')`],
  ['says where news goes', `select say_news_wish(JOAN, 'daily', '{}', '', '', '', 'by phone')`],
  [
    'says who may look after a death',
    `insert into after_death_sight (id, person_id, member_id, parts, at_their_word_by, how) values (NEW, JOAN, ME, '{said}', ME, 'by phone')`,
  ],
  [
    'answers whoever asks for the record',
    `insert into record_request (id, person_id, by_whom, is_what, asked_for, came, received_at, due_at, written_by, owner_id)
      values (NEW, JOAN, 'x', 'relative', 'x', 'by phone', ${due}, ${due}, ME, ME)`,
  ],
  ['holds the record', `insert into legal_hold (id, person_id, why, by_id) values (NEW, JOAN, 'x', ME)`],
]

describe('P5 whose word counts', () => {
  test.each(refused)('nobody of the circle %s, whatever they were let do', async (_what, call) => {
    expect(await as(ray.id, call)).toMatch(/AL404|42501/)
  })
  test.each(refused.filter(([what]) => !what.includes('after a death')))(
    'whoever walks alongside %s at their word',
    async (_what, call) => {
      expect(await as(dev.id, call)).toBe('done')
    },
  )
  test('nobody of the circle keeps an entry off the person’s own screen, or puts it back', async () => {
    const { rows } = await house.owner.query('select id from standing where person_id = $1 and member_id = $2', [
      joan.id,
      dev.id,
    ])
    const id = `'${rows[0].id}'`
    expect(await as(ray.id, `select keep_off_my_screen('standing', ${id}, 'by phone')`)).toBe('AL404')
    await house.owner.query(`update standing set not_on_my_screen = true where id = ${id}`)
    expect(await as(ray.id, `select put_back_on_my_screen('standing', ${id})`)).toBe('AL404')
  })
  test('a team lead does not supervise by a reason of their own where the person is one of their own people', async () => {
    const lead = await house.member('Lee', { posts: ['team lead'] })
    await house.stand(joan.id, lead.id, 'circle', ['hello'], ['read'])
    expect(await as(lead.id, `select supervise_with_reason(NEW, JOAN, 'x', ${due})`)).toBe('no')
    const other = await house.member('Lou', { posts: ['team lead'] })
    expect(await as(other.id, `select supervise_with_reason(NEW, JOAN, 'x', ${due})`)).toBe('done')
  })
})
