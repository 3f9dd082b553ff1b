import { fastify } from 'fastify'
import { h } from 'preact'
import { expect, test } from 'vitest'
import { freshPlace } from '../testing/place.ts'
import { anyone, route } from './declare.ts'
import { serve } from './serve.ts'

const house = freshPlace()

test('what went wrong is logged by its kind and its place in the code, never in its words: they may hold somebody’s', async () => {
  const lines: string[] = []
  const app = fastify({ logger: { level: 'trace', stream: { write: (line: string) => void lines.push(line) } } })
  const breaks = route({
    path: '/breaks',
    who: anyone,
    words: { en: {} },
    page: () => {
      throw new Error('invalid input syntax for type date: "joan@example.org\n    of 3 Weir Lane"')
    },
  })
  serve(app, [breaks], {
    database: house.database,
    places: [house.place],
    viewerOf: async () => null,
    askToSignIn: async (_request, reply) => reply,
    askWhoItIs: async () => null,
    html: () => '',
    frame: () => ({}) as never,
    problem: () => h('p', null),
    time: () => '',
    uploads: {} as never,
    lang: 'en',
  })
  expect((await app.inject('/breaks')).statusCode).toBe(500)
  await app.close()
  const said = lines.filter((line) => line.includes('unexpected')).join('')
  expect(said).toContain('log.db.test.ts')
  expect(said).not.toMatch(/joan|Weir Lane/)
})
