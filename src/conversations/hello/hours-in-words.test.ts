import { expect, test } from 'vitest'
import { hoursInWords } from './hours-in-words.ts'
import { helloHours } from './settings.ts'
import { words } from './words.ts'

const w = words.en.hours
const hours = helloHours.initial

test('days with the same hours are said together', () => {
  expect(hoursInWords(hours, w)).toEqual(['Monday to Friday, 8am to 8pm'])
  expect(hoursInWords({ ...hours, Wed: ['08:30', '13:00'], Sat: ['10:00', '12:30'] }, w)).toEqual([
    'Monday to Tuesday, 8am to 8pm',
    'Wednesday, 8.30am to 1pm',
    'Thursday to Friday, 8am to 8pm',
    'Saturday, 10am to 12.30pm',
  ])
})

test('a place that reads on no day says so', () => {
  const none = { ...hours, Mon: null, Tue: null, Wed: null, Thu: null, Fri: null }
  expect(hoursInWords(none, w)).toEqual(['No hours are set yet.'])
})
