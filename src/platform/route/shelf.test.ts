import { expect, test } from 'vitest'
import { putOn, takeFrom } from './shelf.ts'

test('a page stands ready until it grows old', () => {
  putOn('the page of welcome', '<p>Hello</p>', new Date('2026-11-21T09:30:00Z'), 10)
  expect(takeFrom('the page of welcome', new Date('2026-11-21T09:30:09Z'))).toBe('<p>Hello</p>')
  expect(takeFrom('the page of welcome', new Date('2026-11-21T09:30:11Z'))).toBeNull()
  expect(takeFrom('another page', new Date('2026-11-21T09:30:09Z'))).toBeNull()
})
