import { expect, test } from 'vitest'
import { inPlace } from '../database/index.ts'
import { handler } from '../outbox/handler.ts'
import { freshPlace } from '../testing/place.ts'
import { job } from './job.ts'
import { keepGoing, type OutboxState } from './keep-going.ts'

const house = freshPlace()

test('what an act tells is handled at once, jobs run, and stopping waits for what is in hand', async () => {
  const seen: string[] = []
  let arrived = () => {}
  const arrival = new Promise<void>((resolve) => {
    arrived = resolve
  })
  const state = new Map<string, OutboxState>()
  const going = keepGoing({
    database: house.database,
    places: () => [house.place],
    handlers: [
      handler({
        name: 'test/bell',
        kind: 'bell rung',
        purpose: 'none',
        parts: [],
        act: 'read',
        handle() {
          seen.push('bell rung')
          arrived()
        },
      }),
    ],
    jobs: [job({ name: 'test/sweep', every: 'hour', run: async () => void seen.push('swept') })],
    state,
    say: () => {},
    pause: 60_000,
  })
  house.database.told = going.nudge
  while (!state.has('hollinbank')) await new Promise((resolve) => setTimeout(resolve, 10))
  await inPlace(house.database, house.place, null, null, (tx) => tx.tell('bell rung', null, {}))
  await arrival
  await going.stop()
  expect(seen).toEqual(['swept', 'bell rung'])
  expect(state.get('hollinbank')).toEqual({ waiting: 0, parked: 0 })
})

test('a job that waits for somebody else is done beside the others, and left when the program stops', async () => {
  let left = false
  const seen: string[] = []
  const { promise: began, resolve: begin } = Promise.withResolvers<void>()
  const { promise: arrival, resolve: arrived } = Promise.withResolvers<void>()
  const going = keepGoing({
    database: house.database,
    places: () => [house.place],
    handlers: [
      handler({
        name: 'test/second bell',
        kind: 'second bell rung',
        purpose: 'none',
        parts: [],
        act: 'read',
        handle: () => arrived(),
      }),
    ],
    jobs: [
      job({
        name: 'test/slow',
        every: 'minute',
        beside: true,
        async run({ stopping }) {
          begin()
          await new Promise<void>((resolve) => stopping?.addEventListener('abort', () => resolve()))
          left = true
        },
      }),
      job({ name: 'test/quick', every: 'hour', run: async () => void seen.push('quick') }),
    ],
    state: new Map(),
    say: () => {},
    pause: 20,
  })
  await began
  await inPlace(house.database, house.place, null, null, (tx) => tx.tell('second bell rung', null, {}))
  await arrival
  expect([seen, left]).toEqual([['quick'], false])
  await going.stop()
  expect(left).toBe(true)
})
