import { beforeEach, describe, expect, test } from 'vitest'
import { climbJob } from '../src/rights/index.ts'
import { type JoanAndOthers, joanAndOthers, said } from '../src/rights/testing/joan-and-others.ts'
import { type Device, desk, openStreet, phone, plainDesk, type Somebody } from './testing/street.ts'

/** P1: an entry is kept from a person only by two, until a day; that it is kept is shown, and can be challenged. */
const street = openStreet()
const secret = 'Her brother takes her money.'
const day = 86_400_000
let all: JoanAndOthers
let entry: string

beforeEach(async () => {
  const { house } = street
  house.database.clock.moveTo('2026-11-23T10:00:00Z')
  await house.owner.query(
    `update post set until_at = '2020-01-01' where kind in ('reviewer', 'steward', 'team lead') and until_at is null`,
  )
  // What other tests left open would climb to this test’s people.
  await house.owner.query('delete from withholding_matter; delete from withholding')
  all = await joanAndOthers(house)
  entry = await said(house, all.joan.id, all.dev.id, secret)
})

type Name = keyof Omit<JoanAndOthers, 'rights'>

/** Somebody at a browser, signed in anew: sessions end with time. */
const here = async (device: Device, name: Name) => street.at(device, await street.house.signIn(all[name].id))

/** Dev asks for it on his screen, Rae decides on hers. */
async function kept() {
  const dev = await here(desk, 'dev')
  await dev.goTo(`/people/${all.joan.id}/said/${entry}`)
  await dev.press('Must this be kept from Joan for now?')
  await dev.choose(/serious harm/i)
  await dev.write(/^The reason/, 'He has said he would hurt her if she knew.')
  await dev.write(/how many weeks/, '4')
  await dev.choose(/at once/)
  await dev.press('Ask for it to be kept back')
  await decides(await here(plainDesk, 'rae'), 'Yes, it may be kept from them')
}

/** What waits for somebody is led to from their list, and decided with a reason. */
async function decides(who: Somebody, answer: string) {
  await who.goTo('/withheld')
  await who.press(/^Joan:/)
  await who.choose(answer)
  await who.write(/^Why\?/, 'I looked at it and think so.')
  await who.press('Decide')
}

async function aDayLater() {
  const { database, place } = street.house
  database.clock.moveTo(new Date(database.clock.now().getTime() + day + 3_600_000).toISOString())
  await climbJob.run({ database, place, now: database.clock.now() })
}

const sees = async (who: Somebody, path: string) => {
  await who.goTo(`/people/${all.joan.id}/${path}`)
  return who.reads()
}

describe('P1 what is kept from me is said, and I can challenge it', () => {
  test.each([
    ['a phone', phone],
    ['a desk without scripts', plainDesk],
  ] as const)(
    'on %s Joan sees that something is kept, until when and by what law, and says no; Sol, who had no part in it, opens it',
    async (_on, device) => {
      await kept()
      const joan = await here(device, 'joan')
      const words = await sees(joan, 'said')
      expect(words).not.toContain(secret)
      expect(words).toMatch(/Something is kept from you.*Rae, written/)
      expect(await sees(joan, 'rights')).toMatch(/21 December.*Data Protection Act 2018/)
      await joan.page.getByText('I do not agree').click()
      await joan.write(/Say why/, 'It is my life.')
      await joan.press('Look at it again, please')
      expect(await joan.reads()).toMatch(/You said no to this\. Sol looks at it again.*“It is my life\.”/)
      await decides(await here(desk, 'sol'), 'They are right: open it')
      expect(await sees(joan, 'said')).toContain(secret)
      expect(await sees(joan, 'rights')).toContain('You can see it now. It was')
    },
  )

  test('her advocate reads it and answers for her; she and her circle see neither', async () => {
    await kept()
    const ada = await here(phone, 'advocate')
    expect(await sees(ada, `said/${entry}`)).toContain(secret)
    await ada.choose('I do not agree')
    await ada.write('In your own words, if you like', 'She gives it gladly.')
    await ada.press('Send the answer')
    expect(await ada.reads()).toMatch(/takes her money\..*She gives it gladly\./)
    for (const name of ['joan', 'pat'] as const)
      expect(await sees(await here(plainDesk, name), 'said')).not.toMatch(/gladly|takes her money/)
    expect(await sees(await here(desk, 'dev'), 'said')).toContain('She gives it gladly.')
  })

  test('on its day it neither opens nor goes on: it waits for Rae, the next day for Sol, who opens it', async () => {
    await kept()
    for (let days = 0; days < 28; days++)
      street.house.database.clock.moveTo(new Date(street.house.database.clock.now().getTime() + day).toISOString())
    await aDayLater()
    const joan = await here(phone, 'joan')
    expect(await sees(joan, 'rights')).toContain(
      'It waits for somebody to decide, and goes to the next person each day.',
    )
    expect(await sees(joan, 'said')).not.toContain(secret)
    await aDayLater()
    const rae = await here(plainDesk, 'rae')
    await rae.goTo('/withheld')
    expect(await rae.reads()).not.toContain('Joan')
    await decides(await here(desk, 'sol'), 'Open it')
    expect(await sees(await here(phone, 'joan'), 'said')).toContain(secret)
  })
})
