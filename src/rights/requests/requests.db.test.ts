import { beforeEach, describe, expect, test } from 'vitest'
import { decides, type JoanAndOthers, joanAndOthers, testHouse } from '../testing/joan-and-others.ts'

const house = testHouse()
let all: JoanAndOthers
let path: string

const asked = {
  byWhom: 'PC Holt, Ebbwick police',
  isWhat: 'police',
  askedFor: 'Where she was on 3 November',
  came: 'by phone',
}

beforeEach(async () => {
  await house.owner.query(
    `update post set until_at = '2020-01-01' where kind in ('reviewer', 'steward', 'keeper', 'team lead')`,
  )
  all = await joanAndOthers(house)
  path = (await all.dev.send(`${all.rights}/requests/new`, asked)).location
})

const decide = (more: Record<string, string> = {}) =>
  all.dev.send(
    path,
    {
      answer: 'part of it',
      reasons: 'Only the day they need.',
      law: 'DPA 2018, Schedule 2, paragraph 2',
      given: 'The day, by letter',
      ...more,
    },
    `${path}/decision`,
  )

describe('what others ask for', () => {
  test('has a clock, a named decider, a law and reasons, and what is given stands in what left this place', async () => {
    expect((await all.joan.get(path)).body).toContain('Dev decides by 21 December')
    expect((await decide()).status).toBe(303)
    const { body } = await all.joan.get(path)
    for (const words of ['Only the day they need.', 'Schedule 2, paragraph 2', 'The day, by letter'])
      expect(body).toContain(words)
    const { rows } = await house.owner.query('select to_whom, what, law from left_place where person_id = $1', [
      all.joan.id,
    ])
    expect(rows).toEqual([
      { to_whom: asked.byWhom, what: 'The day, by letter', law: 'DPA 2018, Schedule 2, paragraph 2' },
    ])
  })

  test('is told to the person', async () => {
    expect((await all.joan.get(all.rights)).body).toContain('PC Holt, Ebbwick police asks')
  })

  test('is not decided without law and reasons', async () => {
    expect((await decide({ law: '' })).status).toBe(422)
    expect((await decide({ answer: 'nothing' })).status).toBe(422)
  })

  test('may be withheld by two: then its decision and what left are withheld with it', async () => {
    const id = path.split('/').at(-1) ?? ''
    await all.dev.send(`${all.rights}/withhold?table=record_request&entry=${id}`, {
      table: 'record_request',
      entry: id,
      ground: 'serious harm',
      words: 'Her partner is looked for.',
      weeks: '2',
      hold: 'yes',
    })
    await decides(all.rae, 'yes')
    await decide()
    expect((await all.joan.get(path)).status).toBe(404)
    const { body } = await all.joan.get(`/people/${all.joan.id}/said`)
    expect(body).not.toContain('Only the day they need.')
    expect((await all.joan.get(`/people/${all.joan.id}/looked`)).body).not.toContain('PC Holt')
    expect((await all.joan.get(all.rights)).body).not.toContain('PC Holt')
    expect((await all.dev.get(path)).body).toContain('Only the day they need.')
  })

  test('is not the person’s or the circle’s to write', async () => {
    for (const who of ['joan', 'pat'] as const)
      expect((await all[who].get(`${all.rights}/requests/new`)).status).toBe(404)
  })
})

test('how long things are kept is open to everybody, each with its source', async () => {
  const { body } = await house.stranger.get('/rights/keeping')
  expect(body).toMatch(/8 years after support ended[\s\S]*Records Management Code/)
})
