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

describe('P5 narrowing, the same minute, and nothing says so', () => {
  const parts = ['plan', 'said', 'about'] as const

  /** Carol is in, with three parts; her pages stand open on her own screens. */
  async function carolIsIn(): Promise<Map<string, Somebody>> {
    await street.house.stand(joan.id, carol.id, 'circle', [], ['read'])
    for (const part of parts) await joan.send(`${base}/circle/consent/${carol.id}`, { do: `grant ${part} see` })
    await joan.send(`${base}/plan/hopes/new`, { text: 'Get back to the choir' })
    const open = new Map<string, Somebody>()
    for (const part of parts) {
      const page = await street.at(part === 'said' ? plainDesk : desk, carol)
      await page.goTo(`${base}/${part}`)
      open.set(part, page)
    }
    return open
  }

  /** Joan narrows what Carol sees, from where she looks after who may see what. */
  async function narrows(here: Somebody, choose: () => Promise<void>) {
    await here.goTo(`${base}/circle/quiet`)
    await here.press('Make it narrower')
    await choose()
    await here.press('Do it now')
    expect(await here.page.getByText('It is done. Nothing says so to them.').isVisible()).toBe(true)
    street.house.database.clock.moveTo(new Date(street.house.database.clock.now().getTime() + 60_000).toISOString())
  }

  test.each([
    ['a phone', phone],
    ['a desk without scripts', plainDesk],
  ] as const)(
    'on %s part by part: Carol’s open page of it is gone at her next press, the others stay as they are',
    async (_on, device) => {
      const open = await carolIsIn()
      const here = await street.at(device, joan)
      const about = open.get('about') as Somebody
      // The page itself, without the ways to other pages.
      const ofIt = async () => (await about.reads()).replace(/^.*?(?=Joan’s own words)/, '')
      const before = await ofIt()
      for (const [part, name] of [
        ['said', 'What was said'],
        ['plan', 'My plan'],
      ] as const) {
        await narrows(here, async () => {
          await here.choose('They no longer see some of it')
          await here.choose(name)
        })
        const gone = open.get(part) as Somebody
        await gone.page.reload()
        const nowhere = await street.at(part === 'said' ? plainDesk : desk, carol)
        await nowhere.goTo(`/people/${newId()}/${part}`)
        expect(await gone.reads()).toBe(await nowhere.reads())
        await about.page.reload()
        expect(await ofIt()).toBe(before)
        expect(await about.page.locator(`main a[href$="/${part}"]`).count(), `a way to ${part}`).toBe(0)
      }
    },
  )

  test('as it was: what Carol’s open pages say stays word for word, whatever comes after, live news as well', async () => {
    const open = await carolIsIn()
    const hers = open.get('plan') as Somebody
    const before = await hers.reads()
    const here = await street.at(phone, joan)
    await narrows(here, () => here.choose('Their pages stay as they are now'))
    await joan.send(`${base}/plan/hopes/new`, { text: 'Find a new lock for the door' })
    street.house.live.heard(street.house.place.key)
    await hers.page.waitForTimeout(700)
    expect(await hers.page.locator('[data-news] a').count()).toBe(0)
    await hers.page.reload()
    expect(await hers.reads()).toBe(before)
    await here.goTo(`${base}/circle/quiet`)
    await here.press('Put it back as it was given')
    await hers.page.reload()
    expect(await hers.reads()).toContain('Find a new lock for the door')
  })
})
