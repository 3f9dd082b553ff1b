import { beforeAll, describe, expect, test } from 'vitest'
import { newId, readConfig } from '../platform/index.ts'
import { routesOf } from './routes.ts'
import { testHouse } from './testing/house.ts'
import { type SmallWorld, smallWorld } from './testing/walk/small-world.ts'
import { addressFor, ask, may } from './testing/walk/walk.ts'
import { arranged } from './testing/walk/walked.ts'

/** Every page of the small world that shows a statement shows the answer to it (P3). */
const env = { ALONGSIDE_DEMO: '1' }
const house = testHouse(env)
const pages = routesOf(readConfig(env)).filter(({ page, who }) => page && who.may === 'standing')
const said = 'The warden never rings back, whoever asks him.'
const reply = 'He rang me on Tuesday, to be fair.'
let world: SmallWorld

beforeAll(async () => {
  world = await smallWorld(house)
  const { joan } = world
  for (const kind of ['what matters', 'opinion', 'hope', 'decision']) {
    const id = newId()
    await house.owner.query(
      `insert into statement (id, person_id, conversation_id, speaker_id, manner, writer_id, kind, text)
       values ($1, $2, $3, $2, 'spoken', $4, $5, $6)`,
      [id, joan, world.hers.conversation, world.actors['Dev, alongside'].id, kind, said],
    )
    await house.owner.query(
      `insert into reply (id, person_id, statement_id, by_id, stance, text) values ($1, $2, $3, $4, 'reply', $5)`,
      [newId(), joan, id, world.actors['Pat, in her circle'].id, reply],
    )
    if (kind === 'hope') await house.owner.query('update hope set statement_id = $1 where person_id = $2', [id, joan])
  }
})

/** Forms that offer words to choose from, and lists of links to them: they name a statement, they do not show it. */
const names =
  /<(option|label|textarea|a|title|input)\b[^>]*>(?:(?!<\/\1>)[\s\S])*<\/\1>|<span class="visually-hidden">[^<]*<\/span>/g

describe('P3 an answer stands with what it answers, wherever that is shown', () => {
  test.each(pages.map((route) => [route.path, route] as const))('%s', async (_path, route) => {
    for (const actor of ['Joan herself', 'Dev, alongside'] as const) {
      if (!may(route, actor, world, true) || !(arranged[route.path]?.onlyFor?.includes(actor) ?? true)) continue
      const { cookie } = world.actors[actor]
      const { body } = await ask(house, 'GET', await addressFor(house, world, route, actor), { cookie })
      const shown = body.replaceAll(names, '')
      if (shown.includes(said)) expect(shown, `${actor} at ${route.path}`).toContain(reply)
    }
  })
})
