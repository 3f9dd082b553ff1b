import { beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../platform/index.ts'
import { testHouse, type Visitor } from '../testing/house.ts'

const house = testHouse()
let joan: Visitor & { id: string }
let page: string
let draft: string

beforeEach(async () => {
  joan = await house.member('Joan', { person: true })
  page = `/people/${joan.id}/plan/hopes/new`
  draft = `/drafts?about=${encodeURIComponent(page)}`
})

const stored = async () =>
  (await house.owner.query('select fields, version from draft where owner_id = $1', [joan.id])).rows
const copies = async () =>
  (await house.owner.query('select id, fields from draft_copy where owner_id = $1', [joan.id])).rows

describe('saving as one types', () => {
  test('what is typed is kept with its version, and comes back when the page is opened again', async () => {
    const once = newId()
    const first = await joan.post(draft, { once, draftVersion: '0', text: 'Get back' })
    expect([first.status, JSON.parse(first.body)]).toEqual([200, { savedAt: '9.30am', version: '1' }])
    const second = await joan.post(draft, { once, draftVersion: '1', text: 'Get back to the choir' })
    expect(JSON.parse(second.body).version).toBe('2')
    const again = await joan.get(page)
    expect(again.body).toContain('Get back to the choir')
    expect(again.body).toContain('name="draftVersion" value="2"')
  })

  test('one page whose answer was lost does not argue with itself', async () => {
    const once = newId()
    await joan.post(draft, { once, draftVersion: '0', text: 'Get back' })
    expect((await joan.post(draft, { once, draftVersion: '0', text: 'Get back to it' })).status).toBe(200)
    expect(await copies()).toEqual([])
  })

  test('two open pages: both versions are kept, and where both are is said', async () => {
    await joan.post(draft, { once: newId(), draftVersion: '0', text: 'In the kitchen' })
    const answer = await joan.post(draft, { once: newId(), draftVersion: '0', text: 'On the bus' })
    expect(answer.status).toBe(409)
    const both = `/drafts/both?about=${encodeURIComponent(page)}`
    expect(JSON.parse(answer.body)).toEqual({ mine: `${both}#copy`, theirs: `${both}#draft` })
    const shown = await joan.get(both)
    expect(shown.body).toContain('In the kitchen')
    expect(shown.body).toContain('On the bus')
  })

  test('one decides: the chosen one is the draft, and the page is there to go on', async () => {
    await joan.post(draft, { once: newId(), draftVersion: '0', text: 'In the kitchen' })
    await joan.post(draft, { once: newId(), draftVersion: '0', text: 'On the bus' })
    const [copy] = await copies()
    const both = `/drafts/both?about=${encodeURIComponent(page)}`
    const answer = await joan.send(both, { which: copy.id })
    expect(answer.location).toBe(`${page}?kept=1`)
    expect((await stored())[0].fields).toEqual({ text: 'On the bus' })
    expect(await copies()).toEqual([])
  })

  test('a form that was sent ends its draft, and a late saving does not bring it back', async () => {
    const once = newId()
    await joan.post(draft, { once, draftVersion: '0', text: 'Get back' })
    await joan.post(page, { once, draftVersion: '1', text: 'Get back to the choir' })
    expect(await stored()).toEqual([])
    expect((await joan.post(draft, { once, draftVersion: '1', text: 'Get back to' })).status).toBe(200)
    expect(await stored()).toEqual([])
  })

  test('what another page wrote stays when this one is sent', async () => {
    await joan.post(draft, { once: newId(), draftVersion: '0', text: 'In the kitchen' })
    await joan.post(page, { once: newId(), draftVersion: '0', text: 'On the bus' })
    expect((await stored())[0].fields).toEqual({ text: 'In the kitchen' })
  })
})

describe('who may', () => {
  test('nobody reads the draft of another, not even who is alongside', async () => {
    const dev = await house.member('Dev', { posts: ['worker'] })
    await house.stand(joan.id, dev.id, 'alongside', ['reach', 'plan'])
    await joan.post(draft, { once: newId(), draftVersion: '0', text: 'A secret hope' })
    expect((await dev.get(page)).body).not.toContain('A secret hope')
    expect((await dev.get(`/drafts/both?about=${encodeURIComponent(page)}`)).body).not.toContain('A secret hope')
    expect((await dev.get('/drafts')).body).not.toContain('A secret hope')
  })

  test('who is signed out is told so', async () => {
    expect((await house.stranger.post(draft, { once: newId(), text: 'x' })).status).toBe(401)
  })

  test('only for pages that keep drafts', async () => {
    expect((await joan.post('/drafts?about=/elsewhere', { once: newId(), text: 'x' })).status).toBe(404)
    expect((await joan.post('/drafts?about=https://example.org', { once: newId(), text: 'x' })).status).toBe(404)
  })

  test('another site cannot write drafts', async () => {
    const answer = await joan.post(draft, { once: newId(), text: 'x' }, { 'sec-fetch-site': 'cross-site' })
    expect(answer.status).toBe(403)
    expect(await stored()).toEqual([])
  })
})

describe('without scripts', () => {
  test('“Keep it for me” keeps what is there, unfinished as it is, and says so', async () => {
    const answer = await joan.send(page, { text: '', keep: 'yes', note: 'half a' })
    expect(answer.location).toBe(`${page}?kept=1`)
    expect((await joan.get(answer.location)).body).toContain('We kept it for you.')
    expect((await stored())[0].fields).toEqual({ text: '', note: 'half a' })
  })

  test('kept in two places, it leads to where both are', async () => {
    await joan.post(draft, { once: newId(), draftVersion: '0', text: 'In the kitchen' })
    const answer = await joan.post(page, { once: newId(), draftVersion: '0', text: 'On the bus', keep: 'yes' })
    expect(answer.location).toBe(`/drafts/both?about=${encodeURIComponent(page)}`)
  })

  test('drafts are on the home page of their writer, and can be thrown away', async () => {
    await joan.send(page, { text: 'Sing again', keep: 'yes' })
    expect((await joan.get(`/people/${joan.id}`)).body).toContain('“Sing again”')
    expect((await joan.send('/drafts', { about: page }, '/drafts/away')).location).toBe('/drafts')
    expect(await stored()).toEqual([])
  })
})
