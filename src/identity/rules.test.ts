import { expect, test } from 'vitest'
import { emailOf, localPath, passwordTrouble } from './rules.ts'

test.each(['/', '/people/1/plan', '/people/1/plan?kept=1#hope'])('after signing in one comes back to %s', (path) => {
  expect(localPath(path)).toBe(path)
})

test.each([
  'https://elsewhere.example',
  '//elsewhere.example',
  '/\\elsewhere.example',
  '/\t/elsewhere.example',
  '/..//elsewhere.example',
  'javascript:alert(1)',
  '/sign-in?next=/sign-in',
  '/sign-out',
  '',
])('after signing in nobody is sent to %s', (path) => {
  expect(localPath(path)).toBe('/')
})

test.each([
  ['tea and toast', null],
  ['short one', 'short'],
  ['x'.repeat(201), 'long'],
  ['aaaaaaaaaaaaaa', 'easy'],
  ['abcabcabcabcabc', 'easy'],
  ['joan.m@example.org', 'easy'],
  ['password1234', 'easy'],
] as const)('of the new password “%s” one hears: %s', (password, trouble) => {
  expect(passwordTrouble(password, 'joan.m@example.org')).toBe(trouble)
})

test('an e-mail is found however it was typed', () => {
  expect(emailOf(' Joan@Example.ORG ')).toBe('joan@example.org')
  expect(emailOf('joan at example')).toBeNull()
})
