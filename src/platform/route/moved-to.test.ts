import { expect, test } from 'vitest'
import { Moved } from '../database/index.ts'
import { movedTo } from './moved-to.ts'

const moved = new Moved('old-quay', 'the-quay')

test.each([
  ['/neighbourhoods/old-quay', '/neighbourhoods/the-quay'],
  ['/neighbourhoods/old-quay/say', '/neighbourhoods/the-quay/say'],
  ['/whats-on/old-quay/calendar.ics', '/whats-on/the-quay/calendar.ics'],
  ['/embed/list?show=week&in=old-quay&large=yes', '/embed/list?show=week&in=the-quay&large=yes'],
  ['/groups/old-quay-choir', '/groups/old-quay-choir'],
])('%s leads to %s', (once, now) => {
  expect(movedTo(once, moved)).toBe(now)
})
