import { expect, test } from 'vitest'
import { maybeEmail, maybeWebsite } from './contact.ts'

const website = (typed: string) => maybeWebsite('wrong')({ website: typed }, 'website')
const email = (typed: string) => maybeEmail('wrong')({ email: typed }, 'email')

test.each([
  ['', null],
  [' choir.example.org ', 'https://choir.example.org'],
  ['HTTPS://choir.example.org/a', 'https://choir.example.org/a'],
  ['http://choir.example.org', 'http://choir.example.org'],
])('a page %j is %j', (typed, kept) => expect(website(typed)).toBe(kept))

test.each([
  'javascript:alert(1)',
  'https://choir',
  'https://choir/a.b',
  'https://a. b.org',
  'https://choir.',
  `https://${'a'.repeat(500)}.org`,
])('a page %j is refused', (typed) => expect(() => website(typed)).toThrow())

test.each([
  ['', null],
  [' len@choir.example.org ', 'len@choir.example.org'],
])('an address %j is %j', (typed, kept) => expect(email(typed)).toBe(kept))

test.each(['len', 'len@choir', 'len @choir.org', `${'a'.repeat(250)}@b.org`])('an address %j is refused', (typed) =>
  expect(() => email(typed)).toThrow(),
)
