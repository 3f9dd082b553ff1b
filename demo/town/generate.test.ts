import { describe, expect, test } from 'vitest'
import { generatePlace } from './generate.ts'
import { stageHolds } from './stage.ts'
import { type Person, planStages } from './types.ts'
import { leaves, named, versions } from './walk.ts'

const first = async (count: number, seed?: number): Promise<Person[]> => {
  const people: Person[] = []
  for await (const person of generatePlace(count, seed).people) people.push(person)
  return people
}

describe('a generated place', () => {
  test('is the same for the same seed, and another for another', async () => {
    expect(await first(20)).toEqual(await first(20))
    expect((await first(20, 2)).map(({ name }) => name)).not.toEqual((await first(20)).map(({ name }) => name))
  })

  test('tells the same person n however many there are', async () => {
    expect((await first(5))[4]).toEqual((await first(50))[4])
  })

  test('has plans at every stage, each with what its stage needs', async () => {
    const plans = (await first(1000)).flatMap((person) => [...versions(person.plan)])
    for (const stage of planStages)
      expect(plans.filter((plan) => plan.stage === stage).length, stage).toBeGreaterThan(20)
    expect(plans.filter((plan) => !stageHolds[plan.stage](plan)).map(({ stage }) => stage)).toEqual([])
  })

  test('names only people who are there', async () => {
    const people = await first(1000)
    const known = new Set([...people, ...generatePlace(1000).workers].map(({ key }) => key))
    const lost = people.flatMap((person) =>
      [...named(person)].filter(({ who }) => typeof who === 'string' && !known.has(who)),
    )
    expect(lost).toEqual([])
  })

  test('keeps every day within a year back and 90 ahead', async () => {
    const counts = /(^|\.)(age|score|pence|weeks)$/
    const outside = (await first(1000)).flatMap((person) =>
      [...leaves(person)].filter(
        ({ path, value }) => typeof value === 'number' && !counts.test(path) && (value < -365 || value > 90),
      ),
    )
    expect(outside).toEqual([])
  })

  test('gives each worker about thirty people', async () => {
    const people = await first(300)
    expect(people.filter(({ alongside }) => alongside === 'worker-4')).toHaveLength(30)
  })
})
