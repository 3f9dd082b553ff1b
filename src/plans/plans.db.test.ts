import { describe, expect, test } from 'vitest'
import { testHouse } from '../app/testing/house.ts'
import { newId } from '../platform/index.ts'
import { addStep, joanWithAHope, kept } from './testing/a-plan.ts'

const house = testHouse()

describe('from hello to a plan', () => {
  test('somebody says hello, a hope is added, they agree, and the agreement is pinned', async () => {
    const hello = await house.stranger.send('/hello', {
      words: 'My dad has stopped coming down',
      contact: '01632 960 555',
      name: 'Grace',
    })
    expect(hello.status).toBe(303)
    expect((await house.stranger.get(hello.location)).body).toContain('Thank you. We have your hello.')

    const joan = await house.member('Joan', { person: true })
    const plan = `/people/${joan.id}/plan`
    expect(
      (await joan.send(`/people/${joan.id}/said/new`, { text: 'I sang alto for thirty-one years.' })).location,
    ).toBe(`/people/${joan.id}/said`)
    expect((await joan.send(`${plan}/hopes/new`, { text: 'Get back to the choir' })).location).toBe(plan)
    const page = await joan.get(plan)
    expect(page.body).toContain('I sang alto')
    expect(page.body).toContain('Get back to the choir')
    expect((await joan.send(plan, {}, `${plan}/agreement`)).location).toBe(plan)
    expect((await joan.get(plan)).body).toContain('Agreed on 21 November.')
  })

  test('a form sent twice is done once, and both answers are the same', async () => {
    const joan = await house.member('Joan', { person: true })
    const once = newId()
    const path = `/people/${joan.id}/plan/hopes/new`
    const answers = await Promise.all([1, 2].map(() => joan.post(path, { once, text: 'Get up the stairs' })))
    expect(answers.map(({ status, location }) => [status, location])).toEqual([
      [303, `/people/${joan.id}/plan`],
      [303, `/people/${joan.id}/plan`],
    ])
    const { rows } = await house.owner.query('select text from hope where person_id = $1', [joan.id])
    expect(rows).toHaveLength(1)
  })

  test('missing and forbidden give the same answer', async () => {
    const joan = await house.member('Joan', { person: true })
    const dev = await house.member('Dev', { posts: ['worker'] })
    const forbidden = await dev.get(`/people/${joan.id}/plan`)
    const missing = await dev.get(`/people/${newId()}/plan`)
    expect([forbidden.status, forbidden.body]).toEqual([missing.status, missing.body])
    expect(forbidden.status).toBe(404)
  })

  test('a reading by somebody alongside is written down; one’s own is not', async () => {
    const joan = await house.member('Joan', { person: true })
    const dev = await house.member('Dev', { posts: ['worker'] })
    await house.stand(joan.id, dev.id, 'alongside', ['reach', 'said', 'plan'])
    expect((await dev.get(`/people/${joan.id}/plan`)).status).toBe(200)
    await joan.get(`/people/${joan.id}/plan`)
    const { rows } = await house.owner.query('select member_id, why, act from reading where person_id = $1', [joan.id])
    expect(rows).toEqual([{ member_id: dev.id, why: 'read the plan', act: 'read' }])
  })

  test('an empty hope brings the page back with what is wrong', async () => {
    const joan = await house.member('Joan', { person: true })
    const answer = await joan.send(`/people/${joan.id}/plan/hopes/new`, { text: '  ' })
    expect(answer.status).toBe(422)
    expect(answer.body).toContain('Write down one hope.')
  })
})

describe('home', () => {
  test('a person’s home page is made of what the slices hold of them', async () => {
    const joan = await house.member('Joan', { person: true })
    await joan.send(`/people/${joan.id}/plan/hopes/new`, { text: 'Get back to the choir' })
    const page = await joan.get(`/people/${joan.id}`)
    expect(page.body).toContain('Good morning, Joan')
    expect(page.body).toContain('Get back to the choir')
    expect(page.body).toContain('Something to say?')
  })
})

test('two yeses pressed at the same moment are two versions, one after the other', async () => {
  const { joan, plan } = await joanWithAHope(house)
  const yes = () => joan.post(`${plan}/agreement`, { once: newId() })
  expect((await Promise.all([yes(), yes(), yes()])).map(({ status }) => status)).toEqual([303, 303, 303])
  expect((await kept(house, 'agreement', joan.id)).map(({ version }) => version)).toEqual([1, 2, 3])
})

test('a yes is to what was shown: what somebody wrote meanwhile is shown first', async () => {
  const { joan, plan, hope } = await joanWithAHope(house)
  const dev = await house.member('Dev', { posts: ['worker'] })
  await house.stand(joan.id, dev.id, 'alongside', ['reach', 'said', 'plan'])
  const stoodIn = (body: string) => /name="stood" value="([^"]+)"/.exec(body)?.[1] ?? ''
  const stood = stoodIn((await joan.get(plan)).body)
  await addStep(house, dev, plan, hope, { text: 'Move to Weir House', byWhom: 'paid support', how: 'by phone' })
  const answer = await joan.post(`${plan}/agreement`, { once: newId(), stood })
  expect([answer.status, answer.body.includes('Move to Weir House')]).toEqual([422, true])
  expect(await kept(house, 'agreement', joan.id)).toEqual([])
  const again = await joan.post(`${plan}/agreement`, { once: newId(), stood: stoodIn(answer.body) })
  expect(again.status).toBe(303)
})
