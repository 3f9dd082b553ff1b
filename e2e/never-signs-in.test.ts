import { beforeAll, expect, test } from 'vitest'
import type { Visitor } from '../src/app/testing/house.ts'
import { desk, openStreet, type Somebody } from './testing/street.ts'

/**
 * Edna has no account, no e-mail and no mobile. Everything a person can do here she does by phone, on paper and face to
 * face; each time it says at whose word and who wrote it down.
 */
const street = openStreet()
let devHere: Visitor & { id: string }
let ruthHere: Visitor & { id: string }

beforeAll(async () => {
  street.house.database.clock.moveTo('2026-11-23T10:00:00Z')
  devHere = await street.house.member('Dev', { posts: ['worker'] })
  ruthHere = await street.house.member('Ruth', { posts: ['team lead'] })
})

const rows = async (text: string, edna: string) => (await street.house.owner.query(text, [edna])).rows

test('from a ring to a review, without ever signing in', { timeout: 150_000 }, async () => {
  const dev = await street.at(desk, devHere)
  const edna = await rings(dev)
  await talks(dev, edna)
  await readsHerLetter(dev, edna)
  await plans(dev, edna)
  await agreesOnPaper(dev, edna)
  await saysHowItWent(dev, edna)
  await neverHadAnAccount(edna)
})

async function rings(dev: Somebody): Promise<string> {
  await dev.goTo('/hellos/new')
  await dev.choose('By phone')
  await dev.choose('For themselves')
  await dev.write('What is going on?', 'I can’t get up the stairs to my bath.')
  await dev.write('What do they want to be called?', 'Edna')
  await dev.write(/^How can we get in touch with (you|them)/, '01632 960 444, let it ring')
  await dev.press('Keep this hello')
  expect(await dev.page.locator('.govuk-error-summary').allInnerTexts()).toEqual([])
  await dev.goTo('/hellos')
  await dev.press(/Take it up/)
  await dev.choose('By phone', 'How?')
  await dev.choose('Today')
  await dev.press('I got in touch')
  const edna = /people\/([0-9a-f-]+)/.exec(dev.page.url())?.[1] ?? ''
  expect(await rows('select came, written_by from hello where person_id = $1', edna)).toEqual([
    { came: 'by phone', written_by: devHere.id },
  ])
  return edna
}

async function talks(dev: Somebody, edna: string) {
  await dev.goTo(`/people/${edna}/conversations/new`)
  await dev.press('Begin')
  await dev.write('Write it as it is said', 'E: I miss my bath.\nE: I walk to the bench and back.')
  await dev.press('Finish')
  await dev.press('Done')
  expect(await dev.reads()).toContain('2 things are not yet confirmed')
}

/** What she would have seen comes to her in a letter; her slip comes back; it is confirmed at her word, on paper. */
async function readsHerLetter(dev: Somebody, edna: string) {
  await dev.goTo(`/people/${edna}/letters`)
  await dev.press('Make a letter now')
  const letter = await dev.reads()
  expect(letter).toContain('Dear Edna')
  expect(letter).toContain('I miss my bath.')
  await dev.press('I have posted it or handed it over')
  const [{ id }] = await rows('select id from letter where person_id = $1', edna)
  await dev.goTo(`/people/${edna}/letters/${id}/reply`)
  await dev.choose('Yes, that is what I said.')
  await dev.press('Keep the answer')
  const [{ id: conversation }] = await rows('select id from conversation where person_id = $1', edna)
  await dev.goTo(`/people/${edna}/conversations/${conversation}`)
  await dev.press('Read it back with Edna')
  await dev.choose('On paper')
  await dev.press('All of it is right')
  expect(
    await rows('select distinct confirmed_how, at_their_word_by from statement where person_id = $1', edna),
  ).toEqual([{ confirmed_how: 'on paper', at_their_word_by: devHere.id }])
}

async function plans(dev: Somebody, edna: string) {
  await dev.goTo(`/people/${edna}/plan/hopes/new`)
  await dev.write('What would Edna like to be different?', 'To have a bath by myself.')
  await dev.choose('By phone')
  await dev.press('Put it in the plan')
  expect(await rows('select how, writer_id from hope where person_id = $1', edna)).toEqual([
    { how: 'by phone', writer_id: devHere.id },
  ])
}

async function agreesOnPaper(dev: Somebody, edna: string) {
  await dev.goTo(`/people/${edna}/plan/agreement`)
  await dev.choose('On paper')
  await dev.press(/Write down Edna’s yes/)
  expect(await dev.reads()).toMatch(/Agreed by Edna on 23 November, at Edna’s word, on paper/)
  await dev.goTo(`/people/${edna}/plan/fridge`)
  expect(await dev.reads()).toContain('To have a bath by myself.')
}

async function saysHowItWent(dev: Somebody, edna: string) {
  street.house.database.clock.moveTo('2026-12-08T10:00:00Z')
  const [{ id }] = await rows('select id from check_in where person_id = $1 order by due_at limit 1', edna)
  await dev.goTo(`/people/${edna}/plan/check-ins/${id}`)
  await dev.choose('Some of it')
  await dev.choose('Yes', 'Did it help?')
  await dev.choose('By phone')
  await dev.press('Send')
  await dev.goTo(`/people/${edna}/plan/review`)
  await dev.choose('The plan stays as it was agreed')
  await dev.choose('Face to face')
  await dev.press('Keep this look')
  expect(await rows('select how, at_their_word_by from review where person_id = $1', edna)).toEqual([
    { how: 'face to face', at_their_word_by: devHere.id },
  ])
}

async function neverHadAnAccount(edna: string) {
  expect(await rows('select 1 from shared.account_member where member_id = $1', edna)).toEqual([])
  expect((await ruthHere.get(`/people/${edna}`)).status).toBe(404)
}
