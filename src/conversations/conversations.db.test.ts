import { beforeEach, describe, expect, test } from 'vitest'
import { testHouse, type Visitor } from '../app/testing/house.ts'
import { speaksAs } from '../platform/testing/speaks-as.ts'
import { sweepPages } from './index.ts'

const house = testHouse()
const parts = ['hello', 'reach', 'about', 'said', 'plan', 'community', 'rights']
type Member = Visitor & { id: string }
let joan: Member
let dev: Member
let pat: Member
let talks: string

const page = `J: I sang alto for thirty-one years. When I sing I’m not ill.
Pat: they all still wave, the ones she taught
J: the steps at St Luke’s, that’s what did it
would like somebody to laugh with of an evening
me: ring the warden about the side door by Monday`

beforeEach(async () => {
  house.database.clock.moveTo('2026-11-19T14:00:00Z')
  joan = await house.member('Joan', { person: true })
  dev = await house.member('Dev', { posts: ['worker'] })
  pat = await house.member('Pat')
  await house.stand(joan.id, dev.id, 'alongside', parts)
  await house.stand(joan.id, pat.id, 'circle', ['reach', 'said'], ['read', 'add'])
  talks = `/people/${joan.id}/conversations`
})

async function begin(who: Member, fields: Record<string, string | string[]> = {}): Promise<string> {
  const answer = await who.send(`${talks}/new`, { kind: 'first', members: [pat.id], ...fields })
  expect(answer.status).toBe(303)
  return answer.location
}

const stood = (body: string) => /name="stood" value="(\d+)"/.exec(body)?.[1] ?? ''

async function write(who: Member, at: string, words: string) {
  const answer = await who.send(at, { words, stood: stood((await who.get(at)).body) })
  expect(answer.status).toBe(303)
  return answer.location
}

/** Sends the cut form as the page offers it, with what somebody pressed on top. */
async function cut(who: Member, at: string, pressed: Record<string, string> = {}) {
  const { body } = await who.get(at)
  const lines = /name="lines" value="(\d+)"/.exec(body)?.[1] ?? '0'
  const fields: Record<string, string> = { stood: stood(body), lines }
  for (let line = 0; line < Number(lines); line++) {
    const select = new RegExp(`<select[^>]* name="speaker-${line}"[^>]*>(.*?)</select>`, 's').exec(body)?.[1] ?? ''
    fields[`speaker-${line}`] = /<option value="([^"]+)" selected/.exec(select)?.[1] ?? ''
    const kind = new RegExp(`<input type="radio"[^>]* name="kind-${line}" value="([^"]+)" checked`).exec(body)?.[1]
    if (kind) fields[`kind-${line}`] = kind
    const by = new RegExp(`name="by-${line}"[^>]* value="([^"]+)"`).exec(body)?.[1]
    if (by) fields[`by-${line}`] = by
  }
  return who.send(at, { ...fields, ...pressed })
}

const rows = async (text: string, values: unknown[] = [joan.id]) => (await house.owner.query(text, values)).rows

async function cutOne(pressed: Record<string, string> = {}): Promise<string> {
  const at = await begin(dev)
  const cutting = await write(dev, at, page)
  const answer = await cut(dev, cutting, pressed)
  expect(answer.status).toBe(303)
  return answer.location
}

describe('a conversation, from beginning to what was agreed', () => {
  test('beginning is one press; its page is the writer’s own until it is shared', async () => {
    const at = await begin(dev)
    await write(dev, at, page)
    expect((await dev.get(at)).body).toContain('I sang alto')
    for (const other of [joan, pat]) {
      expect((await other.get(at)).status).toBe(404)
      const shown = await other.get(at.replace(/\/page$/, ''))
      expect(shown.status).toBe(200)
      expect(shown.body).not.toContain('I sang alto')
      expect(shown.body).toContain('Dev has not shared the page yet.')
    }
  })

  test('one sending makes statements of all lines, with their speakers, and promises with their days', async () => {
    const shown = await cutOne({
      'kind-0': 'gift',
      'kind-2': 'barrier',
      'remove-2': 'the church warden',
      'kind-3': 'hope',
    })
    const said = await rows(
      `select s.text, s.kind, s.manner, coalesce(m.known_as, s.speaker_name) who, s.could_remove, s.confirmed_at is not null confirmed
       from statement s left join member m on m.id = s.speaker_id where s.person_id = $1 order by s.line`,
    )
    expect(said.map(({ who, kind, confirmed }) => [who, kind, confirmed])).toEqual([
      ['Joan', 'gift', false],
      ['Pat', 'story', false],
      ['Joan', 'barrier', false],
      ['Joan', 'hope', false],
      ['Dev', 'promise', true],
    ])
    expect(said[2]).toMatchObject({ could_remove: 'the church warden', manner: 'spoken' })
    const [promise] = await rows(
      `select owner_id, what, due_at from promise where person_id = $1 and began_by like 'conversation %'`,
    )
    expect(promise).toMatchObject({ owner_id: dev.id, what: 'ring the warden about the side door by Monday' })
    expect(promise?.due_at.toISOString()).toBe('2026-11-23T17:00:00.000Z')
    const body = (await joan.get(shown)).body
    expect(body).toContain('they all still wave')
    expect(body).toContain('Not yet confirmed')
  })

  test('agreed next steps beyond the page go on the clock as well, with five working days where nobody named one', async () => {
    await cutOne({
      'step-who-0': joan.id,
      'step-what-0': 'ask Marjorie for the music',
      'step-who-1': 'name:the church',
      'step-what-1': 'open the side door',
      'step-by-1': '2026-12-01',
    })
    const steps = await rows(
      `select owner_id, owner_name, what, due_at from promise where person_id = $1 and began_by like 'conversation %' order by began_by`,
    )
    expect(
      steps
        .slice(1)
        .map(({ owner_id, owner_name, due_at }) => [owner_id ?? owner_name, due_at.toISOString().slice(0, 10)]),
    ).toEqual([
      [joan.id, '2026-11-26'],
      ['the church', '2026-12-01'],
    ])
  })

  test('lines left out stay on the page and become no statement', async () => {
    const shown = await cutOne({ 'out-1': 'yes' })
    expect(await rows('select text from statement where person_id = $1 and text like $2', [joan.id, '%wave%'])).toEqual(
      [],
    )
    expect((await joan.get(shown)).body).toContain('they all still wave')
  })

  test('a page is cut once; the second sending is told so', async () => {
    const at = await begin(dev)
    const cutting = await write(dev, at, page)
    await cut(dev, cutting)
    const again = await cut(dev, cutting)
    expect(again.status).toBe(422)
    expect(again.body).toContain('This page has been sorted already.')
    expect(await rows('select count(*)::int n from statement where person_id = $1')).toEqual([{ n: 5 }])
  })

  test('nobody can put words into the mouth of a member who was not there', async () => {
    const stranger = await house.member('Mina', { posts: ['worker'] })
    await cutOne({ 'speaker-0': stranger.id })
    expect(await rows('select 1 from statement where speaker_id = $1', [stranger.id])).toEqual([])
  })

  test('two windows on one page: the second is told, and keeps what it wrote', async () => {
    const at = await begin(dev)
    const stale = stood((await dev.get(at)).body)
    await write(dev, at, 'first window')
    const answer = await dev.send(at, { words: 'second window', stood: stale })
    expect(answer.status).toBe(422)
    expect(answer.body).toContain('changed somewhere else')
    expect(answer.body).toContain('second window')
    expect(await rows('select words from conversation_page where person_id = $1')).toEqual([{ words: 'first window' }])
  })
})

describe('room to think: a worker’s page lives five working days', () => {
  test('it is on the clock as a promise, and sharing keeps it', async () => {
    const at = await begin(dev)
    await write(dev, at, page)
    const owed = () =>
      rows(`select due_at, kept_at, broken_at from promise where person_id = $1 and began_by like 'page %'`)
    expect((await owed())[0]?.due_at.toISOString()).toBe('2026-11-26T17:00:00.000Z')
    const shown = at.replace(/\/page$/, '')
    await dev.send(shown, {}, `${shown}/share`)
    expect((await owed())[0]?.kept_at).not.toBeNull()
    expect((await joan.get(shown)).body).toContain('I sang alto')
  })

  test('the daily sweep reminds on the last day, and after it empties the page and leaves the fact', async () => {
    const at = await begin(dev, { place: 'At her kitchen table' })
    await write(dev, at, page)
    const told = () => rows(`select kind from event where person_id = $1 and kind like 'page %' order by id`)
    house.database.clock.moveTo('2026-11-26T06:00:00Z')
    await sweepPages(house.database, house.place)
    await sweepPages(house.database, house.place)
    expect(await told()).toEqual([{ kind: 'page nearly due' }])
    expect((await dev.get(at)).body).toContain('I sang alto')
    house.database.clock.moveTo('2026-11-27T06:00:00Z')
    await sweepPages(house.database, house.place)
    expect(await told()).toEqual([{ kind: 'page nearly due' }, { kind: 'page emptied' }])
    const [left] = await rows('select words, deleted_at from conversation_page where person_id = $1')
    expect(left?.words).toBe('')
    const shown = (await joan.get(at.replace(/\/page$/, ''))).body
    expect(shown).toContain('At her kitchen table')
    expect(shown).toContain('The page was deleted.')
    expect(
      (await rows(`select broken_why from promise where person_id = $1 and began_by like 'page %'`))[0]?.broken_why,
    ).toContain('emptied')
  })

  test('a person’s own page has no such day and nobody reads it until they share it', async () => {
    const at = await begin(joan, { members: [] })
    await write(joan, at, 'I would rather not say this yet')
    expect(await rows('select due_at from conversation_page where person_id = $1')).toEqual([{ due_at: null }])
    expect((await dev.get(at)).status).toBe(404)
    expect((await dev.get(at.replace(/\/page$/, ''))).body).not.toContain('rather not say')
  })

  test('a shared page stays as it was written, whoever tries', async () => {
    await cutOne()
    const { owner } = house
    await owner.query('begin')
    await speaksAs(owner, {
      member: dev.id,
      people: [joan.id],
      parts: ['said'],
      act: 'change',
      now: house.database.clock.now(),
    })
    await owner.query('set local role alongside_app')
    const changed = owner.query(`update conversation_page set words = 'x' where person_id = $1`, [joan.id])
    await expect(changed).rejects.toThrow('a shared page stays as it was written')
    await owner.query('rollback')
  })
})

describe('a crisis', () => {
  const due = () =>
    rows(
      `select due_at, kept_at is not null kept from promise where person_id = $1 and began_by like 'crisis %' order by due_at`,
    )

  test('no good-life conversation begins while it is open, whichever way it is asked for', async () => {
    await begin(dev, { kind: 'crisis' })
    const refused = await dev.send(`${talks}/new`, { kind: 'good life' })
    expect(refused.status).toBe(422)
    expect(refused.body).toContain('Nobody plans far ahead until it is calm.')
    await expect(
      house.owner.query(
        `insert into conversation (id, person_id, kind, held_at) values (gen_random_uuid(), $1, 'good life', present())`,
        [joan.id],
      ),
    ).rejects.toThrow('a crisis is open')
  })

  test('each contact keeps the day’s promise and makes the next; a second the same day, or no answer, does not', async () => {
    await begin(dev, { kind: 'crisis' })
    expect((await due()).map(({ due_at, kept }) => [due_at.toISOString().slice(0, 10), kept])).toEqual([
      ['2026-11-20', false],
    ])
    const crisis = `/people/${joan.id}/crisis`
    const contact = (how: string) => dev.send(crisis, { how }, `${crisis}/contacts`)
    await contact('by phone')
    house.database.clock.moveTo('2026-11-20T10:00:00Z')
    await contact('no answer')
    expect((await due()).map(({ kept }) => kept)).toEqual([false])
    await contact('by phone')
    await contact('face to face')
    expect((await due()).map(({ due_at, kept }) => [due_at.toISOString().slice(0, 10), kept])).toEqual([
      ['2026-11-20', true],
      ['2026-11-23', false],
    ])
  })

  test('nobody is put into the room who does not stand by the person', async () => {
    const samir = await house.member('Samir')
    await begin(dev, { members: [pat.id, samir.id, crypto.randomUUID()] })
    expect(await rows('select member_id from in_the_room where person_id = $1')).toEqual([{ member_id: pat.id }])
  })

  test('P11: nobody of the circle keeps the contact that a worker owes, nor comes to owe the next one', async () => {
    await begin(dev, { kind: 'crisis' })
    const before = await due()
    const contact = { once: crypto.randomUUID(), how: 'face to face' }
    expect((await pat.post(`/people/${joan.id}/crisis/contacts`, contact)).status).toBe(404)
    expect(await due()).toEqual(before)
  })

  test('only the person says that it is calm, or somebody at their word; then the long term may be talked about', async () => {
    await begin(dev, { kind: 'crisis' })
    const crisis = `/people/${joan.id}/crisis`
    expect((await dev.send(crisis, {}, `${crisis}/calm`)).status).toBe(422)
    expect((await pat.post(`${crisis}/calm`, { once: crypto.randomUUID(), way: 'by phone' })).status).toBe(404)
    expect((await dev.send(crisis, { way: 'by phone' }, `${crisis}/calm`)).status).toBe(303)
    expect((await joan.get(crisis)).body).toContain('At Joan’s word, by phone, written down by Dev.')
    expect((await due()).map(({ kept }) => kept)).toEqual([true])
    expect((await dev.send(`${talks}/new`, { kind: 'good life' })).status).toBe(303)
  })
})
