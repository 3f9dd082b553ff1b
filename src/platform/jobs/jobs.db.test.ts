import { beforeEach, expect, test } from 'vitest'
import { freshPlace, testNow } from '../testing/place.ts'
import { job } from './job.ts'
import { runDue } from './run-due.ts'

const house = freshPlace()
const said: Record<string, unknown>[] = []
const say = (facts: Record<string, unknown>) => void said.push(facts)
let done: string[]
let fails: boolean
const sweep = job({
  name: 'sweep',
  every: 'day at 6:00',
  async run({ now }) {
    done.push(now.toISOString())
    if (fails) throw new RangeError('Joan’s words')
  },
})
const run = () => runDue(house.database, house.place, [sweep], say)

beforeEach(async () => {
  done = []
  fails = false
  said.length = 0
  house.database.clock.moveTo(testNow)
  await house.owner.query('delete from job_run')
})

test('what was missed while nothing ran is caught up with once', async () => {
  expect(await run()).toEqual(['sweep'])
  expect(await run()).toEqual([])
  house.database.clock.moveTo('2026-11-22T06:00:30Z')
  expect(await run()).toEqual(['sweep'])
  expect(done).toHaveLength(2)
})

test('several processes at once: one does it', async () => {
  await Promise.all([run(), run(), run()])
  expect(done).toHaveLength(1)
})

test('a job that fails is tried again later; what is said of it holds nobody’s words', async () => {
  fails = true
  await run()
  expect(said).toEqual([{ place: 'hollinbank', job: 'sweep', trouble: 'RangeError' }])
  fails = false
  expect(await run()).toEqual([])
  house.database.clock.moveTo('2026-11-21T09:46:00Z')
  expect(await run()).toEqual(['sweep'])
  const { rows } = await house.owner.query('select tries, trouble, done_at is not null as done from job_run')
  expect(rows).toEqual([{ tries: 2, trouble: '', done: true }])
})

test('a job cut off in the middle is begun again', async () => {
  await house.owner.query(
    `insert into job_run (job, slot, held_until) values ('sweep', '2026-11-21 06:00Z', '2026-11-21 09:31Z')`,
  )
  expect(await run()).toEqual([])
  house.database.clock.moveTo('2026-11-21T09:31:00Z')
  expect(await run()).toEqual(['sweep'])
})
