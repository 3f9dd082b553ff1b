import { describe, expect, it, test } from 'vitest'
import { areaIn, daysOf, hrefOf } from './asked.ts'
import { entryForm, timeForm } from './editing/forms.ts'
import { words } from './editing/words.ts'
import { freshnessOf } from './freshness.ts'
import { shareOf } from './visits/share.ts'

const now = new Date('2026-11-22T10:00:00Z')
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000)

test('an entry fades after its days and is old after twice as many', () => {
  expect([0, 90, 91, 180, 181].map((days) => freshnessOf(ago(days), now, 90))).toEqual([
    'fresh',
    'fresh',
    'fading',
    'fading',
    'old',
  ])
  expect(freshnessOf(null, now, 90)).toBe('never')
})

test('a weekend that has begun is this one', () => {
  expect(daysOf('weekend', now)).toEqual({ from: '2026-11-22', until: '2026-11-22' })
  expect(daysOf('weekend', new Date('2026-11-25T10:00:00Z'))).toEqual({ from: '2026-11-28', until: '2026-11-29' })
})

test('parts of a count in words', () => {
  expect([shareOf(5, 5), shareOf(9, 10), shareOf(3, 5), shareOf(1, 2), shareOf(1, 5)]).toEqual([
    'all',
    'nearly',
    'most',
    'half',
    'few',
  ])
})

describe('what a group writes of itself', () => {
  const least = { name: 'Choir', line: 'We sing.', status: 'active' }
  const wrong = (over: Record<string, string>) =>
    entryForm({ ...least, ...over }, words.en).errors?.map(({ field }) => field)
  it.each([
    [{ name: ' ' }, 'name'],
    [{ line: 'x'.repeat(201) }, 'line'],
    [{ website: 'javascript:alert(1)' }, 'website'],
    [{ website: 'http://' }, 'website'],
    [{ email: 'me@@here' }, 'email'],
    [{ phone: 'ring me' }, 'phone'],
    [{ postcode: 'KS1' }, 'postcode'],
    [{ address_lines: '1\n2\n3\n4\n5\n6\n7' }, 'address_lines'],
    [{ status: 'gone' }, 'status'],
    [{ 'say-door': 'x'.repeat(301) }, 'say-door'],
  ])('%o is said to be wrong at %s', (over, field) => {
    expect(wrong(over as Record<string, string>)).toEqual([field])
  })
  it('adds what one leaves out of an address on the web', () => {
    expect(entryForm({ ...least, website: 'www.example.org' }, words.en).value?.website).toBe('https://www.example.org')
  })
  it('keeps a fact with its answer and words, and no others', () => {
    const read = entryForm({ ...least, 'is-step-free': 'yes', 'say-door': 'Ring the left bell' }, words.en)
    expect(read.value?.access).toEqual([
      { fact: 'step-free', answer: 'yes', words: '' },
      { fact: 'door', answer: 'partly', words: 'Ring the left bell' },
    ])
  })
})

describe('a time that is added', () => {
  const read = (over: Record<string, string | string[]>) =>
    timeForm({ rhythm: 'weekly', weekdays: ['TH'], opens: '6.30pm', ...over }, words.en, now)
  it('reads days and hours as people write them', () => {
    expect(read({ closes: '8pm', startsOn: '27 November' }).value).toMatchObject({
      freq: 'weekly',
      days: ['TH'],
      opens: '18:30',
      closes: '20:00',
      starts_on: '2026-11-27',
    })
  })
  it('the first and last Friday of a month', () => {
    expect(read({ rhythm: 'monthly', weekdays: ['FR'], nths: ['1', '-1'] }).value?.days).toEqual(['1FR', '-1FR'])
  })
  it.each([
    [{ opens: '' }, 'opens'],
    [{ opens: '25:00' }, 'opens'],
    [{ weekdays: [] }, 'weekdays'],
    [{ rhythm: 'monthly' }, 'nths'],
    [{ rhythm: 'on days of the month', monthDays: '0' }, 'monthDays'],
    [{ rhythm: 'on days of the month' }, 'monthDays'],
    [{ rhythm: 'once' }, 'startsOn'],
    [{ every: '53' }, 'every'],
    [{ startsOn: '3 January', untilOn: '1 January 2026' }, 'untilOn'],
  ])('%o is said to be wrong at %s', (over, field) => {
    expect(read(over as Record<string, string>).errors?.map((one) => one.field)).toEqual([field])
  })
})

test('an address may hold the name of a neighbourhood in any script', () => {
  expect(areaIn({ in: 'pen-y-môr' })).toBe('pen-y-môr')
  expect(areaIn({ in: 'a b' })).toBeNull()
  expect(hrefOf('/groups', { area: 'pen-y-môr' })).toBe('/groups?in=pen-y-m%C3%B4r')
})
