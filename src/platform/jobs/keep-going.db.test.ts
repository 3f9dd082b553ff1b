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
