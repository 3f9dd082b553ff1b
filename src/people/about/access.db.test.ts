import { describe, expect, it } from 'vitest'
import { testHouse } from '../../app/testing/house.ts'

const house = testHouse()

describe('who may read and write about me', () => {
  it.each(['about', 'about/edit', 'about/important/edit', 'about/important/before'])(
    'shows %s to nobody without standing',
    async (page) => {
      const joan = await house.member('Joan', { person: true })
      const stranger = await house.member('Sid', { posts: ['worker'] })
      expect((await stranger.get(`/people/${joan.id}/${page}`)).status).toBe(404)
    },
  )

  it('lets a reader read, and not write', async () => {
    const joan = await house.member('Joan', { person: true })
    const amir = await house.member('Amir')
    await house.stand(joan.id, amir.id, 'circle', ['reach', 'about'], ['read'])
    expect((await amir.get(`/people/${joan.id}/about`)).status).toBe(200)
    const sent = await amir.send(`/people/${joan.id}/about/important/edit`, { important: 'Money', how: 'by phone' })
    expect(sent.status).toBe(404)
  })

  it('writes into who looked that somebody read it (P4)', async () => {
    const joan = await house.member('Joan', { person: true })
    const dev = await house.member('Dev', { posts: ['worker'] })
    await house.stand(joan.id, dev.id, 'alongside', ['reach', 'about'])
    await dev.get(`/people/${joan.id}/about`)
    const { rows } = await house.owner.query('select why from reading where person_id = $1', [joan.id])
    expect(rows).toEqual([{ why: 'read your page “About me”' }])
  })

  it('leaves a hidden entry off the person’s own screen, and on the worker’s', async () => {
    const joan = await house.member('Joan', { person: true })
    const dev = await house.member('Dev', { posts: ['worker'] })
    await house.stand(joan.id, dev.id, 'alongside', ['reach', 'about'])
    await house.owner.query(
      `insert into about_me (id, person_id, heading, version, text, not_on_my_screen) values (gen_random_uuid(), $1, 'also', 1, 'a quiet thing', true)`,
      [joan.id],
    )
    expect((await joan.get(`/people/${joan.id}/about`)).body).not.toContain('a quiet thing')
    expect((await dev.get(`/people/${joan.id}/about`)).body).toContain('a quiet thing')
  })
})
