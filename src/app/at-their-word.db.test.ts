import { beforeAll, describe, expect, test } from 'vitest'
import { type Id, inPlace, newId, type Opening, type Part, type Query, sql } from '../platform/index.ts'
import { testHouse } from './testing/house.ts'

/** The database itself lets nobody who may only add act in a person’s name; the routes say so too. */
const house = testHouse()
const parts: Part[] = ['reach', 'about', 'said', 'plan']
let joan: Id
let pat: Id
let dev: Id
const plan = newId()
const hope = newId()
const agreement = newId()

beforeAll(async () => {
  joan = (await house.member('Joan', { person: true })).id
  pat = (await house.member('Pat')).id
  dev = (await house.member('Dev', { posts: ['worker'] })).id
  await house.stand(joan, pat, 'circle', parts, ['read', 'add'])
  await house.stand(joan, dev, 'alongside', parts)
  const { owner } = house
  await owner.query('insert into plan (id, person_id) values ($1, $2)', [plan, joan])
  await owner.query(`insert into hope (id, person_id, plan_id, text, place_in_plan) values ($1, $2, $3, 'Sing', 1)`, [
    hope,
    joan,
    plan,
  ])
  await owner.query(
    `insert into agreement (id, person_id, plan_id, version, content) values ($1, $2, $3, 1, '{"hopes":[]}')`,
    [agreement, joan, plan],
  )
})

const doing = <Row>(who: Id, act: Opening['act'], query: Query<Row>) =>
  inPlace(house.database, house.place, who, { people: [joan], parts, act, why: 'a trial' }, (tx) => tx.ask(query))

const own: [string, (by: Id | null) => Query][] = [
  [
    'a yes',
    (by) =>
      sql`insert into agreement (id, person_id, plan_id, version, content, at_their_word_by) values (${newId()}, ${joan}, ${plan}, ${Math.floor(Math.random() * 1e9)}, '{}', ${by})`,
  ],
  [
    'a rating',
    (by) =>
      sql`insert into rating (id, person_id, hope_id, value, at_their_word_by) values (${newId()}, ${joan}, ${hope}, 9, ${by})`,
  ],
  [
    'a review',
    (by) =>
      sql`insert into review (id, person_id, agreement_id, outcome, at_their_word_by) values (${newId()}, ${joan}, ${agreement}, 'keep', ${by})`,
  ],
  [
    'a page about me',
    (by) =>
      sql`insert into about_me (id, person_id, heading, version, text, at_their_word_by) values (${newId()}, ${joan}, 'also', ${Math.floor(Math.random() * 1e9)}, 'x', ${by})`,
  ],
  [
    'a way to reach me',
    (by) => sql`insert into reach (id, person_id, at_their_word_by) values (${newId()}, ${joan}, ${by})`,
  ],
  [
    'a rhythm of letters',
    (by) =>
      sql`insert into letter_rhythm (id, person_id, rhythm, at_their_word_by) values (${newId()}, ${joan}, 'never', ${by})`,
  ],
  [
    'how to communicate',
    (by) =>
      sql`insert into communication (person_id, in_words, at_their_word_by) values (${joan}, 'x', ${by}) on conflict (person_id) do update set at_their_word_by = excluded.at_their_word_by`,
  ],
]

describe.each(own)('%s', (_what, made) => {
  test('is never written in the person’s own name by another, nor in a third one’s', async () => {
    await expect(doing(pat, 'add', made(null))).rejects.toThrow('row-level security')
    await expect(doing(pat, 'add', made(pat))).rejects.toThrow('row-level security')
    await expect(doing(dev, 'change', made(null))).rejects.toThrow('row-level security')
    await expect(doing(dev, 'change', made(pat))).rejects.toThrow('row-level security')
  })

  test('is the person’s, or written down at their word by who may change', async () => {
    await doing(joan, 'add', made(null))
    await doing(dev, 'change', made(dev))
  })
})

test('the council’s answer is given by the one with whom it waits, whatever else somebody may add', async () => {
  await house.owner.query(
    `insert into sign_off (id, person_id, agreement_id, due_at, climbs_at, waits_for, waits_for_name) values ($1, $2, $3, '2027-01-01', '2027-01-01', $4, 'Dev')`,
    [newId(), joan, agreement, dev],
  )
  const yes = (by: Id) =>
    sql<{ id: Id }>`update sign_off set answer = 'yes', decider_id = ${by}, answered_at = now() returning id`
  expect(await doing(pat, 'add', yes(pat))).toEqual([])
  await expect(doing(dev, 'add', yes(pat))).rejects.toThrow('row-level security')
  expect(await doing(dev, 'add', yes(dev))).toHaveLength(1)
})

test('nobody who may only add lets another into the plan, or sends them out', async () => {
  await expect(doing(pat, 'add', sql`select let_help_plan(${joan}, ${dev})`)).rejects.toThrow('not found')
  await expect(doing(pat, 'add', sql`select stop_helping_plan(${joan}, ${pat})`)).rejects.toThrow('not found')
})
