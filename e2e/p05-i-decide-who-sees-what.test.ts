import { beforeEach, describe, expect, test } from 'vitest'
import type { Visitor } from '../src/app/testing/house.ts'
import { newId } from '../src/platform/index.ts'
import { desk, openStreet, phone, plainDesk, type Somebody } from './testing/street.ts'

/** P5: access comes from a relationship that I can see; I grant, limit, pause and end it; I see my record as they would. */
const street = openStreet()
type Member = Visitor & { id: string }
let joan: Member
let carol: Member
let base: string

beforeEach(async () => {
  street.house.database.clock.moveTo('2026-11-23T10:00:00Z')
  joan = await street.house.member('Joan', { person: true })
  carol = await street.house.member('Carol')
  base = `/people/${joan.id}`
})

/** Joan asks Carol in, by a code; gives the code. */
async function asksIn(here: Somebody): Promise<string> {
  await here.goTo(`${base}/circle/invite`)
  await here.write('Their name', 'Carol')
  await here.write('What they are to you', 'my friend across the street')
  await here.page.locator('[name="part-plan"][value="see"]').check()
  await here.choose('A code that I tell them')
  await here.press('Ask them in')
  return /[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(await here.reads())?.[0] ?? ''
}

describe('P5 my circle', () => {
  test.each([
    ['a phone', phone],
    ['a desk without scripts', plainDesk],
  ] as const)('on %s Joan asks Carol in by a code; Carol says yes and sees just that part', async (_on, device) => {
    const code = await asksIn(await street.at(device, joan))
    const hers = await street.at(device, carol)
    await hers.goTo('/invited')
    await hers.write('Your code', code)
    await hers.press('Go on')
    expect(await hers.reads()).toMatch(/Joan asks you in.*my friend across the street.*You can leave any time/)
    await hers.press('Yes, I will')
    await hers.goTo(`${base}/plan`)
    expect((await carol.get(`${base}/plan`)).status).toBe(200)
    expect((await carol.get(`${base}/said`)).status).toBe(404)
  })

  test('Joan sees her plan as Carol would; narrows, pauses and ends with one press each, and Carol’s open page is closed at her next', async () => {
    const here = await street.at(phone, joan)
    const code = await asksIn(here)
    await carol.send(`/invited/${code}`, {})
    const one = `${base}/circle/consent/${carol.id}`
    const hers = await street.at(desk, carol)
    await hers.goTo(`${base}/plan`)
    await here.goTo(`${base}/as/${carol.id}/plan`)
    expect(await here.page.locator('main form[method="post"]').count()).toBe(0)
    await here.goTo(one)
    await here.press('Pause everything')
    expect((await carol.get(`${base}/plan`)).status).toBe(404)
    await here.press('Let it all go on')
    expect((await carol.get(`${base}/plan`)).status).toBe(200)
    await here.press('End everything')
    await hers.page.reload()
    const nothing = await street.at(desk, carol)
    await nothing.goTo(`/people/${newId()}/plan`)
    expect(await hers.reads()).toBe(await nothing.reads())
    await here.press('Undo')
    expect((await carol.get(`${base}/plan`)).status).toBe(200)
  })

  test('whoever has no standing meets the same page as where nobody is', async () => {
    const wendy = await street.house.member('Wendy', { posts: ['worker'] })
    const here = await street.at(phone, wendy)
    await here.goTo(`${base}/plan`)
    const forbidden = await here.reads()
    await here.goTo(`/people/${newId()}/plan`)
    expect(await here.reads()).toBe(forbidden)
  })

  test('“yes” pressed twice is one yes', async () => {
    const code = await asksIn(await street.at(phone, joan))
    const hers = await street.at(phone, carol)
    await hers.goTo(`/invited/${code}`)
    await hers.page.getByRole('button', { name: 'Yes, I will' }).dblclick({ noWaitAfter: true })
    await hers.page.waitForURL((url) => !url.pathname.startsWith('/invited/'))
    const { rows } = await street.house.owner.query(
      `select count(*)::int as n from standing where person_id = $1 and member_id = $2 and parts <> '{}'`,
      [joan.id, carol.id],
    )
    expect(rows).toEqual([{ n: 1 }])
  })

  test('ended in one tab, widened in another that is older: what was ended stays ended, unless she says so anew', async () => {
    const code = await asksIn(await street.at(phone, joan))
    await carol.send(`/invited/${code}`, {})
    const one = `${base}/circle/consent/${carol.id}`
    const [kitchen, bus] = [await street.at(desk, joan), await street.at(phone, joan)]
    await kitchen.goTo(one)
    await bus.goTo(one)
    await kitchen.press('End everything')
    await bus.page.getByRole('button', { name: /Pause everything/ }).click()
    await bus.page.waitForLoadState('load')
    expect((await carol.get(`${base}/plan`)).status).toBe(404)
    const { rows } = await street.house.owner.query(
      `select 1 from standing where person_id = $1 and member_id = $2 and parts <> '{}' and ended_at is null`,
      [joan.id, carol.id],
    )
    expect(rows).toEqual([])
  })
})
