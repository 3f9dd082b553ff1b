import { describe, expect, it } from 'vitest'
import { testHouse } from '../../app/testing/house.ts'

const house = testHouse()

async function joanAndDev() {
  const joan = await house.member('Joan', { person: true })
  const dev = await house.member('Dev', { posts: ['worker'] })
  await house.stand(joan.id, dev.id, 'alongside', ['hello', 'reach', 'about', 'said', 'plan'])
  return { joan, dev, at: `/people/${joan.id}` }
}

const hide = (person: string) =>
  house.owner.query('update reach set not_on_my_screen = true where person_id = $1', [person])

describe('how to communicate with somebody', () => {
  it('stands on every page where somebody else deals with them, needs in plain words', async () => {
    const { joan, dev, at } = await joanAndDev()
    await joan.send(`${at}/communicate/edit`, { inWords: 'Face me.', needs: ['large print', 'bsl'] })
    const { body } = await dev.get(`${at}/about`)
    expect(body).toContain('Face me.')
    expect(body).toContain('Large print, 18 point or bigger')
    expect(body).toContain('British Sign Language')
  })

  it('keeps only needs that the standard names here', async () => {
    const { joan, at } = await joanAndDev()
    await joan.send(`${at}/communicate/edit`, { inWords: '', needs: ['large print', '<script>'] })
    const { rows } = await house.owner.query('select needs from communication where person_id = $1', [joan.id])
    expect(rows).toEqual([{ needs: ['large print'] }])
  })

  it('keeps how it read before', async () => {
    const { joan, dev, at } = await joanAndDev()
    await joan.send(`${at}/communicate/edit`, { inWords: 'Speak up.' })
    await dev.send(`${at}/communicate/edit`, { inWords: 'Face me.', carerNeeds: 'Text Ray.', how: 'face to face' })
    const { body } = await joan.get(`${at}/communicate`)
    expect(body).toContain('Speak up.')
    expect(body).toContain('Text Ray.')
    expect(body).toContain('at Joan’s word, face to face, written by Dev')
  })
})

describe('a safe way to reach somebody', () => {
  it('shows what is not safe as “do not”, on their page and on its own', async () => {
    const { joan, dev, at } = await joanAndDev()
    await joan.send(`${at}/reach/edit`, { 'way-phone': 'safe', phone: '01632 960 111', 'way-letter': 'never' })
    expect((await dev.get(`${at}/reach`)).body).toContain('Do not send a letter.')
    expect((await dev.get(at)).body).toContain('Do not send a letter.')
  })

  it('asks for the number of a way that is safe', async () => {
    const { joan, at } = await joanAndDev()
    const sent = await joan.send(`${at}/reach/edit`, { 'way-text': 'safe', phone: '' })
    expect(sent.status).toBe(422)
    expect(sent.body).toContain('Give us the number')
  })

  it('lets what is kept off the person’s screen count before what is written there later', async () => {
    const { joan, dev, at } = await joanAndDev()
    await dev.send(`${at}/reach/edit`, { 'way-phone': 'never', notSaid: 'the council', how: 'face to face' })
    await hide(joan.id)
    await joan.send(`${at}/reach/edit`, { 'way-phone': 'safe', phone: '01632 960 111' })
    const { body } = await dev.get(`${at}/reach`)
    expect(body).toContain('Do not ring.')
    expect(body).not.toContain('01632 960 111')
  })

  it('shows the person nothing of what is kept off their screen', async () => {
    const { joan, dev, at } = await joanAndDev()
    await dev.send(`${at}/reach/edit`, { 'way-phone': 'never', notSaid: 'the council', how: 'face to face' })
    await hide(joan.id)
    const { body } = await joan.get(`${at}/reach`)
    expect(body).not.toContain('the council')
    expect(body).toContain('Nothing here yet.')
  })

  it('keeps a worker’s change of a hidden way off the person’s screen', async () => {
    const { joan, dev, at } = await joanAndDev()
    await dev.send(`${at}/reach/edit`, { 'way-phone': 'never', how: 'face to face' })
    await hide(joan.id)
    await dev.send(`${at}/reach/edit`, { 'way-phone': 'never', times: 'Thursdays', how: 'face to face' })
    expect((await joan.get(`${at}/reach`)).body).not.toContain('Thursdays')
  })

  it('gives the safe word to whoever answers the phone, and to nobody without the part', async () => {
    const { joan, dev, at } = await joanAndDev()
    const amir = await house.member('Amir')
    await house.stand(joan.id, amir.id, 'circle', ['about', 'plan'])
    await joan.send(`${at}/reach/edit`, { safeWord: 'kingfisher' })
    expect((await dev.get(`${at}/on-the-phone`)).body).toContain('kingfisher')
    expect((await amir.get(`${at}/on-the-phone`)).status).toBe(404)
  })

  it('never shows the safe word on the person’s own screen, and keeps it when they change the rest', async () => {
    const { joan, dev, at } = await joanAndDev()
    await joan.send(`${at}/reach/edit`, { safeWord: 'kingfisher' })
    expect((await joan.get(`${at}/reach/edit`)).body).not.toContain('kingfisher')
    await joan.send(`${at}/reach/edit`, { times: 'Mornings', safeWord: '' })
    expect((await dev.get(`${at}/on-the-phone`)).body).toContain('kingfisher')
  })

  it('has no page for the telephone for the person themselves', async () => {
    const { joan, at } = await joanAndDev()
    expect((await joan.get(`${at}/on-the-phone`)).status).toBe(404)
  })
})
