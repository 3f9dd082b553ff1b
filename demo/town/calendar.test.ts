import { expect, test } from 'vitest'
import { bornOn, dateOf } from './calendar.ts'

const today = Temporal.PlainDate.from('2027-03-01')
const born = (age: number, birthday: string | number) => bornOn(age, birthday, today).toString()

test('a day is counted from today', () => expect(dateOf(-38, today).toString()).toBe('2027-01-22'))
test('a birthday gone by this year', () => expect(born(78, '02-11')).toBe('1949-02-11'))
test('a birthday still to come this year', () => expect(born(78, '12-05')).toBe('1948-12-05'))
test('a birthday today', () => expect(born(18, '03-01')).toBe('2009-03-01'))
test('a birthday told as a day', () => expect(born(97, -21)).toBe('1930-02-08'))
test('29 February in a year that has none', () => expect(born(27, '02-29')).toBe('2000-02-29'))
