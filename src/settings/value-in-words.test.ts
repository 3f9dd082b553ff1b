import { expect, test } from 'vitest'
import { lines } from './value-in-words.ts'

test('a value of any shape reads as lines', () => {
  expect(lines(5)).toEqual(['5'])
  expect(lines({ workingDays: 1, urgentHours: 4 })).toEqual(['working days: 1', 'urgent hours: 4'])
  expect(lines({ Mon: ['08:00', '20:00'], Sat: null })).toEqual(['Mon: 08:00 to 20:00', 'Sat: none'])
  expect(lines({ first: ['What is going on?', 'What matters?'] })).toEqual([
    'first: What is going on?',
    'What matters?',
  ])
  expect(lines({ always: [{ name: 'NHS', number: '111' }] })).toEqual(['always: NHS, 111'])
})
