import { beforeAll, describe, expect, test } from 'vitest'
import { testHouse, type Visitor } from './testing/house.ts'
import { type SmallWorld, smallWorld } from './testing/walk/small-world.ts'

/** Whoever was let in to a part of a record is led to nothing there that they may not open. */
const house = testHouse()
let world: SmallWorld
beforeAll(async () => {
  world = await smallWorld(house)
})

const every = ['hello', 'reach', 'about', 'said', 'plan', 'money', 'community', 'rights']

/** Pages of Joan’s record that their reader is led to and that are not there for them, each with where it was found. */
async function leadNowhere(reader: Visitor): Promise<string[]> {
  const home = `/people/${world.joan}`
  const found = new Map<string, string>([[home, 'nowhere']])
  const alike = new Set<string>()
  const nowhere: string[] = []
  for (const [path, from] of found) {
    const pattern = path.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
    if (alike.has(pattern)) continue
    alike.add(pattern)
    const { status, body } = await reader.get(path)
    if (status === 404) nowhere.push(`${pattern}, from ${from}`)
    for (const [, to = ''] of body.matchAll(/href="([^"#?]*)/g))
      if (to.startsWith(home) && !to.includes('/files/') && !found.has(to)) found.set(to, pattern)
  }
  return nowhere
}

describe('no page leads its reader to where they may not go', () => {
  test.each([
    ['circle', every, ['read']],
    ['circle', ['about'], ['read']],
    ['circle', ['said'], ['read']],
    ['circle', ['plan'], ['read']],
    ['circle', ['plan', 'community'], ['read', 'add', 'change']],
    ['circle', ['reach', 'said', 'plan'], ['read', 'add']],
    ['authority', ['reach', 'about', 'said', 'plan'], ['read']],
    ['planning helper', ['reach', 'said', 'plan'], ['read', 'add']],
    ['supervisor', ['reach', 'about', 'said', 'plan'], ['read']],
    ['duty', ['hello', 'reach', 'about', 'said', 'plan'], ['read', 'add']],
  ])('%s, %j, %j', { timeout: 60_000 }, async (kind, parts, acts) => {
    const reader = await house.member('Carol', { posts: ['supervisor', 'duty'].includes(kind) ? ['worker'] : [] })
    await house.stand(world.joan, reader.id, kind, parts, acts)
    expect(await leadNowhere(reader)).toEqual([])
  })
})
