import { describe, expect, it } from 'vitest'
import { testHouse } from '../app/testing/house.ts'

const house = testHouse()
const parts = ['hello', 'reach', 'about', 'said', 'plan', 'rights']

async function ednaAndKwame() {
  const edna = await house.member('Edna', { person: true })
  const kwame = await house.member('Kwame', { posts: ['worker'] })
  await house.stand(edna.id, kwame.id, 'alongside', parts)
  return { edna, kwame, at: `/people/${edna.id}/letters` }
}

const say = (person: string, text: string, hidden = false) =>
  house.owner.query(
    `insert into statement (id, person_id, speaker_id, manner, kind, text, not_on_my_screen) values (gen_random_uuid(), $1, $1, 'spoken', 'what matters', $2, $3)`,
    [person, text, hidden],
  )

const made = async (maker: Awaited<ReturnType<typeof ednaAndKwame>>['kwame'], at: string) => {
  const { location } = await maker.send(at, {})
  return { location, body: (await maker.get(location)).body }
}

describe('a letter', () => {
  it('tells what was said and waits for a yes, with a slip to send back', async () => {
    const { edna, kwame, at } = await ednaAndKwame()
    await say(edna.id, 'Six hundred hens.')
    const { body } = await made(kwame, at)
    expect(body).toContain('“Six hundred hens.”')
    expect(body).toContain('Yes, that is what I said.')
  })

  it('tells what was promised', async () => {
    const { edna, kwame, at } = await ednaAndKwame()
    await house.owner.query(
      `insert into promise (person_id, part, owner_id, what, began_by, due_at, first_due_at) values ($1, 'plan', $2, 'bring the key', 'test', '2026-12-01', '2026-12-01')`,
      [edna.id, kwame.id],
    )
    expect((await made(kwame, at)).body).toContain('Kwame, by 1 December: bring the key.')
  })

  it('never tells what is kept off the person’s own screen', async () => {
    const { edna, kwame, at } = await ednaAndKwame()
    await say(edna.id, 'He hides my keys.', true)
    expect((await made(kwame, at)).body).not.toContain('He hides my keys.')
  })

  it('is not made where letters are not safe', async () => {
    const { edna, kwame, at } = await ednaAndKwame()
    await edna.send(`/people/${edna.id}/reach/edit`, { 'way-letter': 'never' })
    expect((await kwame.get(at)).body).toContain('Do not send letters to Edna.')
    const sent = await kwame.send(at, {})
    expect(sent.status).toBe(422)
  })

  it('is in large print for who needs it, and goes to the address they gave', async () => {
    const { edna, kwame, at } = await ednaAndKwame()
    await edna.send(`/people/${edna.id}/communicate/edit`, { inWords: '', needs: 'large print' })
    await edna.send(`/people/${edna.id}/reach/edit`, { 'way-letter': 'safe', address: '3 Weir Lane\nKettleshaw' })
    const { body } = await made(kwame, at)
    expect(body).toContain('letter--large')
    expect(body).toContain('3 Weir Lane')
  })

  it('says who looked only with the person’s own yes (P4)', async () => {
    const { edna, kwame, at } = await ednaAndKwame()
    await kwame.get(`/people/${edna.id}/plan`)
    expect((await made(kwame, at)).body).not.toContain('Who looked at your page')
    await edna.send(at, { rhythm: 'weekly', whoLooked: 'yes' }, `${at}/rhythm`)
    await kwame.get(`/people/${edna.id}/plan`)
    expect((await made(kwame, at)).body).toContain('Who looked at your page')
  })

  it('stays as it was made', async () => {
    const { edna, kwame, at } = await ednaAndKwame()
    await say(edna.id, 'Six hundred hens.')
    const { location } = await made(kwame, at)
    await house.owner.query(`update statement set text = 'Sixty hens.' where person_id = $1`, [edna.id])
    expect((await kwame.get(location)).body).toContain('Six hundred hens.')
  })

  it('is due on the worker’s page at the rhythm the person set', async () => {
    const { edna, kwame, at } = await ednaAndKwame()
    await kwame.send(at, { rhythm: 'monthly', how: 'on paper' }, `${at}/rhythm`)
    expect((await kwame.get('/today')).body).toContain('A letter to Edna is due')
    await made(kwame, at)
    expect((await kwame.get('/today')).body).not.toContain('A letter to Edna is due')
    expect((await edna.get(at)).status).toBe(200)
  })
})

describe('the slip that comes back', () => {
  it('is written down, and leads to where each thing is recorded, on paper', async () => {
    const { edna, kwame, at } = await ednaAndKwame()
    await say(edna.id, 'Six hundred hens.')
    const { location } = await made(kwame, at)
    await kwame.send(location, {})
    expect((await kwame.get(at)).body).toContain('Sent on')
    const sent = await kwame.send(`${location}/reply`, { ticks: ['right', 'ring me'], words: 'Bring <b>milk</b>.' })
    const { body } = await kwame.get(sent.location)
    expect(body).toMatch(/\/said\/[0-9a-f-]+\?how=on\+paper/)
    expect(body).toContain('Bring &lt;b>milk')
    expect((await kwame.get(at)).body).toContain('Answered')
  })

  it('asks for what is on it', async () => {
    const { kwame, at } = await ednaAndKwame()
    const { location } = await made(kwame, at)
    expect((await kwame.send(`${location}/reply`, { words: '' })).status).toBe(422)
  })
})

describe('who may', () => {
  it('nobody of the circle writes down the slip for the person, and what came back is not written over', async () => {
    const { edna, kwame, at } = await ednaAndKwame()
    const { location } = await made(kwame, at)
    const pat = await house.member('Pat')
    await house.stand(edna.id, pat.id, 'circle', parts, ['read', 'add'])
    const slip = (ticks: string) => ({ once: crypto.randomUUID(), ticks, words: '' })
    expect((await pat.post(`${location}/reply`, slip('agree'))).status).toBe(404)
    await kwame.post(`${location}/reply`, slip('not right'))
    expect((await kwame.post(`${location}/reply`, slip('agree'))).status).toBe(422)
    const { rows } = await house.owner.query('select reply_ticks from letter where person_id = $1', [edna.id])
    expect(rows).toEqual([{ reply_ticks: ['not right'] }])
  })

  it('nobody without standing makes or reads a letter', async () => {
    const { kwame, at } = await ednaAndKwame()
    const { location } = await made(kwame, at)
    const wendy = await house.member('Wendy', { posts: ['worker'] })
    for (const path of [at, location, `${location}/reply`]) expect((await wendy.get(path)).status).toBe(404)
  })

  it('a letter of somebody else is not there', async () => {
    const { kwame, at } = await ednaAndKwame()
    const { location } = await made(kwame, at)
    const other = await house.member('Alan', { person: true })
    await house.stand(other.id, kwame.id, 'alongside', parts)
    const elsewhere = `/people/${other.id}/letters/${location.split('/').at(-1)}`
    expect((await kwame.get(elsewhere)).status).toBe(404)
  })
})
