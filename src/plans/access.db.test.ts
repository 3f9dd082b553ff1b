import { describe, expect, test } from 'vitest'
import { testHouse } from '../app/testing/house.ts'
import { newId } from '../platform/index.ts'
import { addStep, joanWithAHope } from './testing/a-plan.ts'

const house = testHouse()
const parts = ['reach', 'said', 'plan']

/** Every page of a plan, with what it takes to open it. */
const pages = (plan: string, hope: string, step: string) => ({
  read: [plan, `${plan}/versions`, `${plan}/fridge`],
  add: [`${plan}/hopes/new`, `${plan}/notes`, `${plan}/sign-off`],
  change: [
    ...['agreement', 'how-we-know', 'what-ifs', 'what-ifs/new', 'helper', 'review'].map((page) => `${plan}/${page}`),
    ...['', '/ideas/new', '/steps/new', '/barriers/new', '/rate'].map((page) => `${plan}/hopes/${hope}${page}`),
    ...['', '/done', '/answer'].map((page) => `${plan}/steps/${step}${page}`),
  ],
})

describe('who may', () => {
  test('the person may do everything with their plan', async () => {
    const { joan, plan, hope } = await joanWithAHope(house)
    const step = await addStep(house, joan, plan, hope, { text: 'Ring' })
    for (const path of Object.values(pages(plan, hope, step)).flat())
      expect([path, (await joan.get(path)).status]).toEqual([path, 200])
  })

  test('a worker without standing finds nothing', async () => {
    const { joan, plan, hope } = await joanWithAHope(house)
    const step = await addStep(house, joan, plan, hope, { text: 'Ring' })
    const dev = await house.member('Dev', { posts: ['worker', 'team lead'] })
    for (const path of Object.values(pages(plan, hope, step)).flat()) {
      expect([path, (await dev.get(path)).status]).toEqual([path, 404])
      expect([path, (await dev.post(path, { once: newId(), text: 'x', how: 'by phone' })).status]).toEqual([path, 404])
    }
  })

  test('somebody of the circle who may read cannot add or change', async () => {
    const { joan, plan, hope } = await joanWithAHope(house)
    const step = await addStep(house, joan, plan, hope, { text: 'Ring' })
    const pat = await house.member('Pat')
    await house.stand(joan.id, pat.id, 'circle', parts, ['read'])
    const { read, add, change } = pages(plan, hope, step)
    expect((await pat.get(read[0] as string)).body).not.toContain('Add a hope</a>')
    for (const path of [...add, ...change].filter((one) => !one.endsWith('what-ifs')))
      expect([
        path,
        (
          await pat.post(path, {
            once: newId(),
            text: 'x',
            how: 'by phone',
            kind: 'nobody',
            outcome: 'keep',
            value: '1',
            answer: 'yes',
            byWhom: 'me',
          })
        ).status,
      ]).not.toEqual([path, 303])
    const { rows } = await house.owner.query('select count(*)::int as hopes from hope where person_id = $1', [joan.id])
    expect(rows[0].hopes).toBe(1)
  })

  test('a stranger is sent to sign in', async () => {
    const { plan } = await joanWithAHope(house)
    expect((await house.stranger.get(plan)).status).toBe(303)
    expect((await house.stranger.get('/asked-of-me')).status).toBe(303)
  })

  test('another person’s hope, step or note is not found under my name', async () => {
    const { hope } = await joanWithAHope(house)
    const second = await joanWithAHope(house)
    expect((await second.joan.get(`${second.plan}/hopes/${hope}`)).status).toBe(404)
    const answer = await second.joan.send(`${second.plan}/hopes/new`, { text: 'x', statement: newId() })
    expect(answer.status).not.toBe(500)
    await second.joan.post(`${second.plan}/hopes/${hope}/rate`, { once: newId(), value: '3' })
    const { rows } = await house.owner.query('select from rating where hope_id = $1', [hope])
    expect(rows).toEqual([])
  })

  test('somebody who does not stand by the person cannot be named by their id', async () => {
    const { joan, plan, hope } = await joanWithAHope(house)
    const carol = await house.member('Carol')
    const step = { text: 'Lift', byWhom: 'my people', helper: carol.id }
    expect((await joan.send(`${plan}/hopes/${hope}/steps/new`, step)).status).toBe(422)
    expect((await joan.send(`${plan}/helper`, { kind: 'family', helper: newId() })).status).toBe(422)
  })

  test('a hope that is to stay off the person’s screen is not there for them', async () => {
    const { joan, plan, hope } = await joanWithAHope(house)
    await house.owner.query('update hope set not_on_my_screen = true where id = $1', [hope])
    expect((await joan.get(plan)).body).not.toContain('Get back to the choir')
    expect((await joan.get(`/people/${joan.id}`)).body).not.toContain('Get back to the choir')
  })

  test('nobody becomes decider but through the clock', async () => {
    const { joan, plan } = await joanWithAHope(house)
    const dev = await house.member('Dev', { posts: ['worker'] })
    await house.stand(joan.id, dev.id, 'alongside', parts)
    expect((await dev.post(`${plan}/sign-off`, { once: newId(), answer: 'yes' })).status).toBe(404)
  })
})

describe('bad and hostile input', () => {
  const bad = [
    '',
    ' ',
    '\u0000',
    'x'.repeat(30_000),
    '<script>alert(1)</script>',
    '’; drop table hope; --',
    '💚'.repeat(3_000),
  ]
  const fields = [
    'text',
    'how',
    'why',
    'version',
    'way',
    'byWhom',
    'helper',
    'whoName',
    'whenWords',
    'due-day',
    'due-month',
    'due-year',
    'cost',
    'per',
    'words',
    'answer',
    'whoCould',
    'step',
    'what',
    'thenWhat',
    'value',
    'happened',
    'helped',
    'whoWasThere',
    'wentWell',
    'didNot',
    'outcome',
    'kind',
    'name',
    'add',
    'statement',
    'reasons',
    'law',
    'challenge',
    'undo',
  ]

  test('never breaks a page, and no markup comes back as markup', async () => {
    const { joan, plan, hope } = await joanWithAHope(house)
    const step = await addStep(house, joan, plan, hope, { text: 'Ring' })
    const { add, change } = pages(plan, hope, step)
    for (const path of [
      ...add,
      ...change,
      `${plan}/steps/nonsense`,
      `${plan}/hopes/${newId()}`,
      '/asked-of-me/nonsense',
    ]) {
      for (const words of bad) {
        const answer = await joan.post(path, {
          once: newId(),
          ...Object.fromEntries(fields.map((name) => [name, words])),
        })
        expect([path, words.slice(0, 9), answer.status < 500]).toEqual([path, words.slice(0, 9), true])
        expect(answer.body).not.toContain('<script>alert')
      }
    }
  }, 60_000)

  test.each([
    ['a step by nobody', { text: 'Ring', byWhom: 'the king' }, 'Choose who or what it is done by.'],
    ['a neighbour’s step without a name', { text: 'Ring', byWhom: 'community' }, 'Say who would do it'],
    [
      'a day that is none',
      { text: 'Ring', byWhom: 'me', 'due-day': '31', 'due-month': '2', 'due-year': '2026' },
      'Write the day as',
    ],
    ['a cost in words', { text: 'Ring', byWhom: 'me', cost: 'a lot' }, 'Write the cost in pounds'],
  ])('%s brings the form back with what was typed', async (_name, step, message) => {
    const { joan, plan, hope } = await joanWithAHope(house)
    const answer = await joan.send(`${plan}/hopes/${hope}/steps/new`, step)
    expect(answer.status).toBe(422)
    expect(answer.body).toContain(message)
    expect(answer.body).toContain('Ring')
  })

  test.each(['-1', '11', '3.5', 'ten', ''])('a rating of “%s” is none', async (value) => {
    const { joan, plan, hope } = await joanWithAHope(house)
    const answer = await joan.send(`${plan}/hopes/${hope}/rate`, { value })
    expect([answer.status, answer.body.includes('Choose a number from 0 to 10.')]).toEqual([422, true])
  })
})
