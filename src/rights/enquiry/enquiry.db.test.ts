import { beforeEach, describe, expect, test } from 'vitest'
import { decides, type JoanAndOthers, joanAndOthers, testHouse } from '../testing/joan-and-others.ts'

const house = testHouse()
let all: JoanAndOthers
let ivy: Awaited<ReturnType<typeof house.member>>
let clock: number

const typed = {
  kind: 'safeguarding',
  matter: 'Whether somebody takes her money',
  law: 'Care Act 2014, section 42',
  days: '28',
  parts: ['reach', 'said'],
}

beforeEach(async () => {
  clock = new Date('2026-11-21T09:30:00Z').getTime()
  house.database.clock.moveTo(new Date(clock).toISOString())
  await house.owner.query(
    `update post set until_at = '2020-01-01' where kind in ('reviewer', 'steward', 'keeper', 'team lead') and until_at is null`,
  )
  all = await joanAndOthers(house)
  ivy = await house.member('Ivy Enquirer', { posts: ['reviewer'] })
})

const begin = (more: Record<string, string | string[]> = {}, who = all.sol, member = ivy.id) =>
  who.send(`/enquiries/${all.joan.id}`, { ...typed, member, ...more })
const reads = async () => (await ivy.get(`/people/${all.joan.id}/said`)).status === 200

describe('begun by a post, for somebody else', () => {
  test('it opens what was chosen, for reading, until its day', async () => {
    expect(await reads()).toBe(false)
    expect((await begin()).status).toBe(303)
    expect(await reads()).toBe(true)
    expect((await ivy.get(`/people/${all.joan.id}/plan`)).status).toBe(404)
    expect((await ivy.get(`/people/${all.joan.id}/rights/withhold`)).status).toBe(404)
    clock += 29 * 86_400_000
    house.database.clock.moveTo(new Date(clock).toISOString())
    ivy = Object.assign(await house.signIn(ivy.id), { id: ivy.id })
    expect(await reads()).toBe(false)
  })

  test('not without a law, nor for longer than the place allows, nor without anything to read', async () => {
    const wrongs: Record<string, string | string[]>[] = [{ law: '' }, { days: '91' }, { parts: [] }, { matter: '' }]
    for (const wrong of wrongs) expect((await begin(wrong)).status).toBe(422)
    expect(await reads()).toBe(false)
  })

  test('never for whoever works with the person or has another part in their record', async () => {
    for (const { id } of [all.dev, all.pat, all.advocate]) expect((await begin({}, all.sol, id)).status).toBe(422)
  })

  test('never for oneself', async () => {
    expect((await begin({}, all.sol, all.sol.id)).status).toBe(422)
  })

  test('never by a worker, a team lead or the person', async () => {
    for (const who of [all.dev, all.ruth, all.joan, all.pat])
      expect((await who.get(`/enquiries/${all.joan.id}`)).status).toBe(404)
  })

  test('whoever began it ends it the same minute', async () => {
    await begin()
    const path = /\/enquiries\/[^"]+\/end/.exec((await all.sol.get('/enquiries')).body)?.[0] ?? ''
    expect((await all.sol.send(path, { tell: '' })).status).toBe(303)
    expect(await reads()).toBe(false)
  })
})

describe('P4 I see who looked', () => {
  const looked = async () => (await all.joan.get(`/people/${all.joan.id}/looked`)).body
  const everywhere = async (who = all.joan) =>
    (
      await Promise.all(
        [
          '',
          '/looked',
          '/rights',
          '/my-worker',
          '/circle',
          '/circle/quiet',
          '/said',
          '/promises',
          '/circle/consent',
        ].map(async (page) => (await who.get(`/people/${all.joan.id}${page}`)).body),
      )
    ).join('')

  test('an enquiry’s readings stand in who looked at once where nothing is withheld', async () => {
    await begin()
    await reads()
    expect(await looked()).toContain('Ivy Enquirer')
    expect(await looked()).toContain('Care Act 2014, section 42')
  })

  test('while it is lawfully withheld, neither who looks nor who let them shows on any page of the person or their circle', async () => {
    await begin({ kept: 'He reads her letters.', quiet: 'He reads her screen.' })
    await reads()
    expect((await decides(all.rae, 'yes')).status).toBe(303)
    for (const who of [all.joan, all.pat]) {
      const pages = await everywhere(who)
      for (const words of ['Ivy Enquirer', 'takes her money', 'et somebody look into', 'kept from you'])
        expect(pages).not.toContain(words)
    }
  })

  test('its readings appear when the withholding ends', async () => {
    await begin({ kept: 'He reads her letters.' })
    await reads()
    await decides(all.rae, 'yes')
    expect(await looked()).not.toContain('Ivy Enquirer')
    const path = /\/enquiries\/[^"]+\/end/.exec((await all.sol.get('/enquiries')).body)?.[0] ?? ''
    await all.sol.send(path, { tell: 'He has moved out.' })
    expect(await looked()).toContain('Ivy Enquirer')
    expect(await looked()).toContain('et somebody look into one matter')
  })

  test('withheld by one alone it shows again after the short hold', async () => {
    await begin({ kept: 'He reads her letters.' })
    await reads()
    expect(await looked()).not.toContain('Ivy Enquirer')
    clock += 73 * 3_600_000
    house.database.clock.moveTo(new Date(clock).toISOString())
    all.joan = Object.assign(await house.signIn(all.joan.id), { id: all.joan.id })
    expect(await looked()).toContain('Ivy Enquirer')
  })
})
