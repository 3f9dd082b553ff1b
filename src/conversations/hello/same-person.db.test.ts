import { describe, expect, test } from 'vitest'
import { testHouse } from '../../app/testing/house.ts'
import { newId } from '../../platform/index.ts'

const house = testHouse()

interface Row {
  id: string
  person_id: string
}

/** A hello of somebody perhaps known, taken up by Dev. */
async function taken(name: string) {
  const dev = await house.member('Dev', { posts: ['worker'] })
  await house.stranger.send('/hello', { words: 'It is me again', contact: '01632 960 555', name })
  const one: Row = (await house.owner.query('select * from hello order by id desc limit 1')).rows[0]
  await dev.post(`/hellos/${one.id}/take-up`, { once: newId() })
  return { dev, one, path: `/people/${one.person_id}/hellos/${one.id}` }
}

const markIn = (body: string) => /name="mark" value="([^"]+)"/.exec(body)?.[1] ?? ''
const search = (name: string) => `/known?${new URLSearchParams({ name, born: '' })}`

describe('is this one of these?', () => {
  test('shows who may be meant without their id, and each of them can read that they were shown', async () => {
    const joan = await house.member('Joan Ackroyd', { person: true })
    const { dev, path } = await taken('Joan Akroyd')
    const page = await dev.get(path + search('Joan Akroyd'))
    expect(page.body).toContain('Joan Ackroyd')
    expect(page.body).not.toContain(joan.id)
    const { rows } = await house.owner.query('select why from reading where person_id = $1', [joan.id])
    expect(rows).toEqual([{ why: 'found you by a search' }])
  })

  test('the hello moves into the record that was there, and the one it began is gone', async () => {
    const bert = await house.member('Bert Entwistle', { person: true })
    const { dev, one, path } = await taken('Bert Entwistle')
    const mark = markIn((await dev.get(path + search('Bert Entwistle'))).body)
    const answer = await dev.post(`${path}/known`, { once: newId(), mark })
    expect(answer.location).toBe(`/people/${bert.id}/hellos/${one.id}`)
    expect((await dev.get(answer.location)).body).toContain('It is me again')
    expect((await house.owner.query('select from member where id = $1', [one.person_id])).rowCount).toBe(0)
    expect((await bert.get(`/people/${bert.id}/looked`)).status).toBe(200)
  })

  test('P5: it opens nothing but the hello until they have got in touch', async () => {
    const edna = await house.member('Edna Sutcliffe', { person: true })
    const { dev, one, path } = await taken('Edna Sutcliffe')
    await dev.post(`${path}/known`, {
      once: newId(),
      mark: markIn((await dev.get(path + search('Edna Sutcliffe'))).body),
    })
    const now = `/people/${edna.id}/hellos/${one.id}`
    expect((await dev.get(`/people/${edna.id}/plan`)).status).toBe(404)
    await dev.send(now, { inTouchHow: 'by phone', inTouchWhen: 'today' }, `${now}/in-touch`)
    expect((await dev.get(`/people/${edna.id}/plan`)).status).toBe(200)
  })

  test('where somebody walks alongside already, the hello is theirs, and the finder’s door closes', async () => {
    const rose = await house.member('Rose Barraclough', { person: true })
    const gwen = await house.member('Gwen', { posts: ['worker'] })
    await house.stand(rose.id, gwen.id, 'alongside', ['hello', 'reach', 'said'])
    const { dev, one, path } = await taken('Rose Barraclough')
    const answer = await dev.post(`${path}/known`, {
      once: newId(),
      mark: markIn((await dev.get(path + search('Rose Barraclough'))).body),
    })
    expect(answer.location).toBe('/hellos?now=theirs')
    expect((await dev.get(`/people/${rose.id}/hellos/${one.id}`)).status).toBe(404)
    expect((await gwen.get('/hellos')).body).toContain('It is me again')
  })

  test('a mark of another’s search, or one that is none, moves nothing', async () => {
    const zed = await house.member('Zedekiah Lumb', { person: true })
    const other = await house.member('Other', { posts: ['worker'] })
    const { dev, one, path } = await taken('Zedekiah Lumb')
    await other.get(`/find?${new URLSearchParams({ name: 'Zedekiah Lumb' })}`)
    const mark = (
      await house.owner.query('select id from reading where person_id = $1 and member_id = $2', [zed.id, other.id])
    ).rows[0].id
    for (const wrong of [mark, newId(), 'x']) {
      const answer = await dev.post(`${path}/known`, { once: newId(), mark: wrong })
      expect([wrong, answer.status]).toEqual([wrong, 422])
    }
    expect((await house.owner.query('select person_id from hello where id = $1', [one.id])).rows[0].person_id).toBe(
      one.person_id,
    )
  })

  test('P5: answering a hello before joining it opens no more of a record that has its own worker', async () => {
    const alma = await house.member('Alma Ogden', { person: true })
    const gwen = await house.member('Gwen', { posts: ['worker'] })
    await house.stand(alma.id, gwen.id, 'alongside', ['hello', 'reach', 'said'])
    const { dev, one, path } = await taken('Alma Ogden')
    const inTouch = { inTouchHow: 'by phone', inTouchWhen: 'today' }
    await dev.send(path, inTouch, `${path}/in-touch`)
    const mark = markIn((await dev.get(path + search('Alma Ogden'))).body)
    await dev.post(`${path}/known`, { once: newId(), mark })
    const now = `/people/${alma.id}/hellos/${one.id}`
    await dev.send(now, inTouch, `${now}/in-touch`)
    expect((await dev.get(`/people/${alma.id}/plan`)).status).toBe(404)
  })

  test('nobody leafs through the town here either', async () => {
    const { dev, path } = await taken('Nobody Atall')
    const asked = []
    for (let at = 0; at < 61; at++) asked.push((await dev.get(path + search('Nobody Atall'))).status)
    expect([asked[59], asked[60]]).toEqual([200, 429])
  })
})
