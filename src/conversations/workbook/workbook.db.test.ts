import { beforeEach, describe, expect, test } from 'vitest'
import { testHouse, type Visitor } from '../../app/testing/house.ts'

const house = testHouse()
type Member = Visitor & { id: string }
let joan: Member
let dev: Member
let own: string

beforeEach(async () => {
  joan = await house.member('Joan', { person: true })
  dev = await house.member('Dev', { posts: ['worker'] })
  await house.stand(joan.id, dev.id, 'alongside', ['hello', 'reach', 'about', 'said', 'plan'])
  own = `/people/${joan.id}/workbook`
})

const asks = (body: string) =>
  [...body.matchAll(/name="ask-(\d+)" value="([^"]+)"/g)].map(([, at, ask]) => ({ at, ask }))

describe('P6: a conversation by oneself, read by nobody until it is sent', () => {
  test('what is kept is a draft that nobody else can read', async () => {
    await joan.send(own, { 'ask-0': 'What is going on?', 'answer-0': 'I do not sleep', keep: 'yes' })
    expect((await joan.get(own)).body).toContain('I do not sleep')
    expect((await dev.get(own)).status).toBe(404)
    for (const page of ['said', 'conversations', ''])
      expect((await dev.get(`/people/${joan.id}/${page}`)).body).not.toContain('I do not sleep')
    const { rows } = await house.owner.query('select 1 from conversation where person_id = $1', [joan.id])
    expect(rows).toEqual([])
  })

  test('sent, each answer is her own statement, confirmed, of the kind its question asks for', async () => {
    const questions = asks((await joan.get(own)).body)
    const fields = Object.fromEntries(questions.map(({ at, ask }) => [`ask-${at}`, ask ?? '']))
    const answer = await joan.send(own, { ...fields, 'answer-3': 'Reading a score', 'answer-6': 'Sing again' })
    expect(answer.status).toBe(303)
    const { rows } = await house.owner.query(
      'select kind, text, manner, speaker_id, confirmed_how from statement where person_id = $1 order by line',
      [joan.id],
    )
    expect(rows).toEqual([
      { kind: 'gift', text: 'Reading a score', manner: 'written', speaker_id: joan.id, confirmed_how: 'own writing' },
      { kind: 'hope', text: 'Sing again', manner: 'written', speaker_id: joan.id, confirmed_how: 'own writing' },
    ])
    expect((await dev.get(answer.location)).body).toContain('Sing again')
    expect((await joan.get(own)).body).not.toContain('Sing again')
  })

  test('without an account it is one form, and sending it says hello', async () => {
    const answer = await house.stranger.send('/workbook', {
      'ask-0': 'What is going on, in your own words?',
      'answer-0': 'My dad has stopped coming down',
      contact: '01632 960 555',
    })
    expect(answer.status).toBe(303)
    expect(answer.location).toMatch(/^\/hello\/thanks\//)
    const { rows } = await house.owner.query(`select words from hello where words like '%stopped coming down%'`)
    expect(rows).toHaveLength(1)
  })

  test('nothing is sent without a way to get in touch, and what was written is still there', async () => {
    const answer = await house.stranger.send('/workbook', { 'answer-1': 'my garden' })
    expect(answer.status).toBe(422)
    expect(answer.body).toContain('Tell us one way to get in touch with you.')
    expect(answer.body).toContain('my garden')
  })

  test('it prints as an empty workbook, in large print too', async () => {
    const page = await house.stranger.get('/workbook/paper?large=1')
    expect(page.status).toBe(200)
    expect(page.body).toContain('letter--large')
    expect(page.body).toContain('What is a good day like?')
  })
})
