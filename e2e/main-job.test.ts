import { beforeEach, describe, expect, test } from 'vitest'
import type { Visitor } from '../src/app/testing/house.ts'
import { type Device, desk, openStreet, phone, plainDesk, type Somebody } from './testing/street.ts'

/** From hello to a plan that is lived: Joan on her own screen, Dev on his. */
const street = openStreet()
type Member = Visitor & { id: string }
let joanHere: Member
let devHere: Member
let ruthHere: Member

beforeEach(async () => {
  const { house } = street
  house.database.clock.moveTo('2026-11-23T10:00:00Z')
  await house.owner.query('update post set until_at = $1', ['2026-11-23T09:00:00Z'])
  devHere = await house.member('Dev', { posts: ['worker'] })
  ruthHere = await house.member('Ruth', { posts: ['team lead'] })
  joanHere = await house.member('Joan')
})

const page = `J: I sang alto for thirty-one years. When I sing I’m not ill.
J: the steps at St Luke’s, that’s what did it
me: ring the warden about the side door by Friday`

const ways: [string, Device][] = [
  ['on a phone', phone],
  ['without scripts', plainDesk],
]

describe.each(ways)('the main job, %s', (_name, device) => {
  test('hello, a conversation, a plan, a yes, and how it went', { timeout: 150_000 }, async () => {
    const joan = await street.at(device, joanHere)
    const dev = await street.at(device.scripts ? desk : device, devHere)
    await saysHello(joan)
    await takesItUp(dev)
    const conversation = await talks(dev)
    await readsItBack(joan, conversation)
    await plans(joan)
    await agrees(joan)
    await councilSaysYes(device)
    await lives(joan)
  })
})

async function saysHello(joan: Somebody) {
  await joan.goTo('/')
  await joan.goTo('/hello')
  await joan.write('What is going on?', 'I have not been out since the fall.')
  await joan.write('How can we get in touch with you?', '01632 960 222, after ten')
  await joan.press('Say hello')
  expect(await joan.reads()).toContain('A person will get in touch with you by Tuesday 24 November')
}

async function takesItUp(dev: Somebody) {
  await dev.goTo('/today')
  expect(await dev.reads()).toContain('I have not been out since the fall.')
  await dev.press(/Take it up/)
  await dev.choose('By phone')
  await dev.choose('Today')
  await dev.press('I got in touch')
  expect(await dev.reads()).toContain('Dev got in touch by phone on Monday 23 November')
}

/** One page of writing, one press, one form: that is all a visit asks for afterwards. */
async function talks(dev: Somebody): Promise<string> {
  await dev.press('Conversations')
  await dev.press('Begin a conversation')
  await dev.press('Begin')
  await dev.write('Write it as it is said', page)
  await dev.press('Finish')
  await dev.press('Done')
  expect(await dev.reads()).toContain('2 things are not yet confirmed')
  return new URL(dev.page.url()).pathname
}

async function readsItBack(joan: Somebody, conversation: string) {
  await joan.goTo('/')
  expect(await joan.reads()).toContain('Somebody wrote down 2 things that you said. Are they right?')
  await joan.press(/^First conversation/)
  expect(new URL(joan.page.url()).pathname).toContain(conversation)
  await joan.press('All of it is right')
  expect(await joan.reads()).not.toContain('not yet confirmed')
}

async function plans(joan: Somebody) {
  await joan.goTo(`/people/${joanHere.id}/plan`)
  await joan.press('Add a hope')
  await joan.write('What would you like to be different?', 'To sing with others again.')
  await joan.press('Put it in my plan')
  await joan.press('Add a step')
  await joan.write('What will be done?', 'Ask the choir where they practise now.')
  await joan.choose('Me, myself')
  await joan.press('Put this step in the plan')
  await joan.press('Add a step')
  await joan.write('What will be done?', 'Somebody to walk there with me on Thursdays')
  await joan.choose('Paid support')
  await joan.press('Put this step in the plan')
  expect(await joan.reads()).toContain('Ask the choir where they practise now.')
}

async function agrees(joan: Somebody) {
  await joan.press('I agree to this plan')
  if (joan.page.url().endsWith('/agreement')) await joan.press('I agree to this plan')
  expect(await joan.reads()).toContain('Agreed on 23 November')
}

async function councilSaysYes(device: Device) {
  const { waitsFor } = (
    await street.house.owner.query('select waits_for as "waitsFor" from sign_off where person_id = $1', [joanHere.id])
  ).rows[0]
  const decider = await street.at(device, waitsFor === devHere.id ? devHere : ruthHere)
  await decider.goTo('/sign-offs')
  await decider.press(/Joan/)
  await decider.choose('Yes')
  await decider.press('Send this answer')
}

async function lives(joan: Somebody) {
  street.house.database.clock.moveTo('2026-12-08T10:00:00Z')
  await joan.goTo(`/people/${joanHere.id}/plan`)
  await joan.press('Answer now')
  await joan.choose('Some of it', 'Did what was in the plan happen?')
  await joan.choose('Yes', 'Did it help?')
  await joan.press('Send')
  expect(await joan.reads()).toContain('said yes on 23 November')
  await joan.press('Look at it again together')
  await joan.choose('The plan stays as it was agreed')
  await joan.press('Keep this look')
  const { rows } = await street.house.owner.query('select outcome from review where person_id = $1', [joanHere.id])
  expect(rows).toEqual([{ outcome: 'keep' }])
}
