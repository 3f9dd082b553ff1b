import { describe, expect, it } from 'vitest'
import { testHouse } from '../../app/testing/house.ts'

const house = testHouse()
const words = 'The choir. Thirty-one years of it.'

async function joanAndDev() {
  const joan = await house.member('Joan', { person: true })
  const dev = await house.member('Dev', { posts: ['worker'] })
  await house.stand(joan.id, dev.id, 'alongside', ['hello', 'reach', 'about', 'said', 'plan'])
  return { joan, dev, at: `/people/${joan.id}/about` }
}

describe('about me', () => {
  it('keeps what a person writes under a heading as they wrote it', async () => {
    const { joan, at } = await joanAndDev()
    const sent = await joan.send(`${at}/important/edit`, { 'base-important': '0', important: words, helpedBy: 'Amir' })
    expect(sent.location).toBe(at)
    expect((await joan.get(at)).body).toContain(words)
    expect((await joan.get(at)).body).toContain('Amir helped to write it.')
  })

  it('takes all seven headings at once and leaves empty ones out', async () => {
    const { joan, at } = await joanAndDev()
    await joan.send(`${at}/edit`, {
      'base-important': '0',
      important: words,
      'base-do-and-do-not': '0',
      'do-and-do-not': 'Knock.',
    })
    const { rows } = await house.owner.query('select heading from about_me where person_id = $1 order by heading', [
      joan.id,
    ])
    expect(rows.map(({ heading }) => heading)).toEqual(['do and do not', 'important'])
  })

  it('keeps every version readable', async () => {
    const { joan, at } = await joanAndDev()
    await joan.send(`${at}/important/edit`, { 'base-important': '0', important: words })
    await joan.send(`${at}/important/edit`, { 'base-important': '1', important: 'My cat.' })
    const before = await joan.get(`${at}/important/before`)
    expect(before.body).toContain(words)
    expect(before.body).toContain('My cat.')
  })

  it('overwrites nothing that somebody else wrote meanwhile, and shows both', async () => {
    const { joan, dev, at } = await joanAndDev()
    await joan.send(`${at}/important/edit`, { 'base-important': '0', important: words })
    const late = await dev.send(`${at}/important/edit`, {
      'base-important': '0',
      important: 'My cat.',
      how: 'by phone',
    })
    expect(late.status).toBe(422)
    expect(late.body).toContain(words)
    expect(late.body).toContain('My cat.')
    expect(late.body).toContain('name="base-important" value="1"')
  })

  it('says at whose word it was written, how, and by whom', async () => {
    const { joan, dev, at } = await joanAndDev()
    await dev.send(`${at}/important/edit`, { 'base-important': '0', important: words, how: 'by phone' })
    expect((await joan.get(at)).body).toContain('at Joan’s word, by phone, written by Dev')
  })

  it('asks a worker how they were told', async () => {
    const { dev, at } = await joanAndDev()
    const sent = await dev.send(`${at}/important/edit`, { 'base-important': '0', important: words })
    expect(sent.status).toBe(422)
    expect(sent.body).toContain('Say how this person told you.')
  })

  it('brings back what was typed when it is too long', async () => {
    const { joan, at } = await joanAndDev()
    const sent = await joan.send(`${at}/important/edit`, {
      'base-important': '0',
      important: `<b>${'x'.repeat(20_001)}`,
    })
    expect(sent.status).toBe(422)
    expect(sent.body).toContain('&lt;b>xxx')
  })

  it.each(['nothing', 'constructor', '%00'])('knows no heading “%s”', async (slug) => {
    const { joan, at } = await joanAndDev()
    expect((await joan.get(`${at}/${slug}/edit`)).status).toBe(404)
    expect((await joan.get(`${at}/${slug}/before`)).status).toBe(404)
  })

  it('stands on the person’s home page, what matters most first (P7)', async () => {
    const { joan, dev, at } = await joanAndDev()
    await joan.send(`${at}/edit`, { 'base-also': '0', also: 'I whistle.', 'base-important': '0', important: words })
    expect((await dev.get(`/people/${joan.id}`)).body).toContain(words)
  })
})
