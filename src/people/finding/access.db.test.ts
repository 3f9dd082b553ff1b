import { describe, expect, it } from 'vitest'
import { testHouse } from '../../app/testing/house.ts'
import { inPlace, sql } from '../../platform/index.ts'

const house = testHouse()

describe('who may look for people', () => {
  it.each(['worker', 'team lead', 'connector'])('a %s may', async (post) => {
    const member = await house.member('Dev', { posts: [post] })
    expect((await member.get('/find?name=Joan')).status).toBe(200)
  })

  it.each(['peer', 'keeper', 'finance', 'reviewer', 'governor', 'steward'])('a %s may not', async (post) => {
    const member = await house.member('Fin', { posts: [post] })
    expect((await member.get('/find?name=Joan')).status).toBe(404)
  })

  it('nobody may without a post, signed in or not', async () => {
    const joan = await house.member('Joan', { person: true })
    expect((await joan.get('/find')).status).toBe(404)
    expect((await house.stranger.get('/find')).location).toContain('/sign-in')
  })

  it('the database itself answers nobody without the post', async () => {
    const joan = await house.member('Joan', { person: true })
    const search = inPlace(house.database, house.place, joan.id, null, (tx) =>
      tx.ask(sql`select * from find_people('Joan', '', null)`),
    )
    await expect(search).rejects.toThrow('not found')
  })

  it('the database itself lets nobody without the post write anybody down', async () => {
    const joan = await house.member('Joan', { person: true })
    const made = inPlace(house.database, house.place, joan.id, null, (tx) =>
      tx.ask(sql`select write_down_person(uuidv7(), 'X', 'X', '', null, 'alongside', 'x')`),
    )
    await expect(made).rejects.toThrow('not found')
  })

  it('all pages that search count together, and looking counts as posting does', async () => {
    const dev = await house.member('Dev', { posts: ['worker'] })
    const asked = []
    for (let at = 0; at < 61; at++) asked.push((await dev.get(`/find${at % 2 ? '/new' : ''}?name=Nobody+Atall`)).status)
    expect([asked[59], asked[60]]).toEqual([200, 429])
  })

  it('what names there are here cannot be listed', async () => {
    const dev = await house.member('Dev', { posts: ['worker'] })
    const listed = inPlace(house.database, house.place, dev.id, null, (tx) => tx.ask(sql`select * from name_word`))
    await expect(listed).rejects.toThrow('permission denied')
  })

  it('sixty times an hour, then it waits', async () => {
    const dev = await house.member('Dev', { posts: ['worker'] })
    for (let turn = 0; turn < 60; turn++) await dev.get('/find')
    expect((await dev.get('/find')).status).toBe(429)
  })

  it('a match kept unfound is settled by no other keeper', async () => {
    const dev = await house.member('Dev', { posts: ['worker'] })
    const kit = await house.member('Kit', { posts: ['keeper'] })
    const other = await house.member('Lou', { posts: ['keeper'] })
    await house.owner.query(
      `insert into unfindable_match (id, person_id, finder_id, keeper_id, typed) values ('01971f0a-0000-7000-8000-00000000000a', $1, $2, $3, 'x')`,
      [dev.id, dev.id, kit.id],
    )
    expect((await other.get('/find/kept')).body).not.toContain('typed “x”')
    const sent = await other.post('/find/kept/01971f0a-0000-7000-8000-00000000000a', {
      once: '01971f0a-0000-7000-8000-00000000000b',
      came: 'mine now',
    })
    expect(sent.status).toBe(404)
  })
})
