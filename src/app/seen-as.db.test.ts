import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../platform/index.ts'
import { testHouse, type Visitor } from './testing/house.ts'

const house = testHouse()
let joan: Visitor & { id: string }
let carol: Visitor & { id: string }
let dev: Visitor & { id: string }

beforeAll(async () => {
  joan = await house.member('Joan', { person: true })
  carol = await house.member('Carol')
  dev = await house.member('Dev', { posts: ['worker'] })
  await house.stand(joan.id, carol.id, 'circle', ['plan'], ['read'])
  await house.stand(joan.id, dev.id, 'alongside', ['hello', 'reach', 'about', 'said', 'plan'])
})

const at = (path = '') => `/people/${joan.id}${path}`
const asCarol = (path = '') => at(`/as/${carol.id}${path}`)
const text = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
const main = (html: string) => text(/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '')
const readings = async () =>
  (await house.owner.query('select member_id from reading where person_id = $1', [joan.id])).rows.length

describe('somebody let in to one part (P5)', () => {
  test('meets the pages of that part, and their home page has its panels alone', async () => {
    expect((await carol.get(at('/plan'))).status).toBe(200)
    const home = await carol.get(at())
    expect(home.status).toBe(200)
    expect(home.body).toContain(`href="${at('/plan')}"`)
    expect(home.body).not.toContain(`href="${at('/said')}"`)
  })

  test('finds no other page', async () => {
    for (const path of ['/said', '/about', '/conversations', '/looked'])
      expect((await carol.get(at(path))).status).toBe(404)
  })

  test('leaves in who looked just the parts they hold', async () => {
    await carol.get(at())
    const { rows } = await house.owner.query(
      'select parts from reading where member_id = $1 order by at desc, id desc limit 1',
      [carol.id],
    )
    expect(rows).toEqual([{ parts: ['plan'] }])
  })
})

describe('seeing my record as somebody else sees it (P5)', () => {
  test.each(['', '/plan'])('“%s” is that page as they see it', async (path) => {
    const theirs = main((await carol.get(at(path))).body)
    const seen = main((await joan.get(asCarol(path))).body)
    expect(theirs).toContain('Joan')
    expect(
      seen.replace(
        /^ You are seeing your record as Carol sees it\. Nothing can be changed here\. Back to my own page /,
        ' ',
      ),
    ).toBe(theirs)
  })

  test('the name to ring and their own number are those that member reads', async () => {
    await house.owner.query(
      `insert into work_number (member_id, number, hours) values ($1, '01632 960 114', 'till noon')`,
      [dev.id],
    )
    const numbers = async (who: Visitor, path: string) =>
      (/<main[\s\S]*<\/main>/.exec((await who.get(path)).body)?.[0] ?? '').match(/01632\s960\s\d+/g) ?? []
    const theirs = await numbers(dev, at('/my-worker'))
    expect(theirs.join().replaceAll(/\s/g, ' ')).toContain('01632 960 114')
    expect(await numbers(joan, at(`/as/${dev.id}/my-worker`))).toEqual(theirs)
    await house.owner.query('delete from work_number')
  })

  test('nobody has looked by that', async () => {
    const before = await readings()
    await joan.get(asCarol('/plan'))
    expect(await readings()).toBe(before)
  })

  test('a page they may not open is missing there too', async () => {
    expect((await joan.get(asCarol('/said'))).status).toBe(404)
  })

  test('nothing can be sent from there, and links stay within it', async () => {
    const { body } = await joan.get(asCarol())
    expect(body).toContain(`href="${asCarol('/plan')}"`)
    expect(body).not.toMatch(/<form [^>]*(action|method)/)
  })

  test('nobody but the person sees so, and only as somebody they know of', async () => {
    const stranger = await house.member('Stranger')
    for (const [visitor, path] of [
      [carol, asCarol()],
      [dev, asCarol()],
      [dev, at(`/as/${dev.id}`)],
      [stranger, asCarol()],
      [joan, at(`/as/${stranger.id}`)],
      [joan, at(`/as/${newId()}`)],
      [joan, at(`/as/${joan.id}`)],
      [joan, asCarol('/nothing/of/the/kind')],
    ] as const)
      expect((await visitor.get(path)).status).toBe(404)
    expect((await house.stranger.get(asCarol())).body).not.toContain('Joan')
  })

  test('the safe word stays off the person’s own screen', async () => {
    const pat = await house.member('Pat')
    await house.stand(joan.id, pat.id, 'circle', ['reach'], ['read', 'add'])
    expect((await pat.get(at('/on-the-phone'))).status).toBe(200)
    expect((await joan.get(at(`/as/${pat.id}/on-the-phone`))).status).toBe(404)
  })

  test('a reader who is off the person’s screen, or kept from them, cannot be seen as', async () => {
    await house.owner.query('update standing set not_on_my_screen = true where member_id = $1', [dev.id])
    expect((await joan.get(at(`/as/${dev.id}`))).status).toBe(404)
    await house.owner.query('update standing set not_on_my_screen = false where member_id = $1', [dev.id])
    expect((await joan.get(at(`/as/${dev.id}`))).status).toBe(200)
    await house.owner.query(
      `insert into kept_from (person_id, member_id, entry_id, since, reason)
      select person_id, person_id, id, '2026-01-01', 'an enquiry' from standing where member_id = $1`,
      [dev.id],
    )
    expect((await joan.get(at(`/as/${dev.id}`))).status).toBe(404)
    expect((await joan.get(at())).body).not.toContain('Dev')
  })
})
