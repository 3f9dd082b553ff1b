import { expect, test } from 'vitest'
import { testHouse } from '../../app/testing/house.ts'

const house = testHouse()
const parts = ['hello', 'reach', 'about', 'said', 'plan', 'rights']

test('a person’s home page tells what others have changed, and not what they did themselves', async () => {
  const joan = await house.member('Joan', { person: true })
  const dev = await house.member('Dev', { posts: ['worker'] })
  await house.stand(joan.id, dev.id, 'alongside', parts)
  await joan.send(`/people/${joan.id}/said/new`, { text: 'My own words about the choir' })
  expect((await joan.get(`/people/${joan.id}`)).body).not.toContain('<h2>What is new</h2>')
  await house.owner.query(
    `insert into statement (id, person_id, speaker_id, manner, writer_id, kind, text, said_at) values (uuidv7(), $1, $2, 'written', $2, 'opinion', 'The stairs worry me', $3)`,
    [joan.id, dev.id, house.database.clock.now()],
  )
  const { body } = await joan.get(`/people/${joan.id}`)
  expect(body).toContain('What is new')
  expect(body).toContain('Dev wrote something down')
  expect(body).toContain('The stairs worry me')
})

test('what stays off the person’s own screen is no news to them', async () => {
  const joan = await house.member('Joan', { person: true })
  const dev = await house.member('Dev', { posts: ['worker'] })
  await house.stand(joan.id, dev.id, 'alongside', parts)
  await house.owner.query(
    `insert into statement (id, person_id, speaker_id, manner, writer_id, kind, text, said_at, not_on_my_screen) values (uuidv7(), $1, $2, 'written', $2, 'opinion', 'Not for the screen at home', $3, true)`,
    [joan.id, dev.id, house.database.clock.now()],
  )
  expect((await joan.get(`/people/${joan.id}`)).body).not.toContain('Not for the screen at home')
})
