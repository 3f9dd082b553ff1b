import { expect, test } from 'vitest'
import { testHouse } from '../app/testing/house.ts'
import { newId } from '../platform/index.ts'
import { linksTo, testPassword, withPassword } from './testing/arrange.ts'

const said: string[] = []
const house = testHouse({ LOG_LEVEL: 'trace' }, { write: (line) => void said.push(line) })

test('signing in leaves no name, e-mail, password, link or code in the log', async () => {
  const joan = await house.member('Joan', { person: true })
  const email = await withPassword(house, joan.id)
  await house.stranger.send('/sign-in', { email, password: testPassword, next: `/people/${joan.id}` })
  await house.stranger.send('/sign-in', { email, password: 'wrong wrong wrong' })
  await house.stranger.send('/sign-in/link', { email })
  const [link = ''] = await linksTo(house, email)
  await house.stranger.send(link, {})
  await house.stranger.post('/welcome', { once: newId(), code: 'K7QF-2MXD-9TRB' })
  await house.stranger.get('/welcome/K7QF-2MXD-9TRB')
  // A code in a path that leads nowhere, by another way of asking, or on a card to come back with.
  for (const path of ['/invited/K7QF-2MXD-9TRB', '/invited/K7QF-2MXD-9TRB/nowhere', '/nowhere/K7QF-2MXD-9TRB'])
    await house.stranger.get(path)
  await house.stranger.post('/invited/K7QF-2MXD-9TRB/no', { once: newId() })
  await house.stranger.post('/come-back', { once: newId(), code: 'K7QF-2MXD-9TRB' })
  for (const method of ['HEAD', 'PUT', 'DELETE'] as const)
    await house.app.inject({ method, url: '/welcome/K7QF-2MXD-9TRB?code=K7QF-2MXD-9TRB' })
  await house.app.inject({ url: '/welcome/K7QF-2MXD-%E0%A4%A' })
  const all = said.join('')
  expect(all).toContain('/sign-in/link/:token')
  for (const secret of [email, joan.id, 'Joan', testPassword, 'wrong wrong', link.split('/').at(-1) ?? '', 'K7QF'])
    expect(all).not.toContain(secret)
})
