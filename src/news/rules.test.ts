import { describe, expect, it } from 'vitest'
import { isDue, mayPost } from './rules.ts'

const now = new Date('2026-11-21T09:30:00Z')
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000)

describe('a letter is due', () => {
  it.each([
    ['never', null, ago(0), false],
    ['weekly', null, null, true],
    ['weekly', ago(6), null, false],
    ['weekly', ago(7), null, true],
    ['monthly', ago(27), ago(1), false],
    ['monthly', ago(28), null, true],
    ['when something changes', ago(3), ago(4), false],
    ['when something changes', ago(3), ago(2), true],
    ['when something changes', null, null, false],
  ] as const)('%s, last on %s, changed on %s: %s', (rhythm, last, changed, due) => {
    expect(isDue(rhythm, last, changed, now)).toBe(due)
  })
})

describe('paper may go', () => {
  const reach = { safe: [] as string[], never: [] as string[], notOnMyScreen: false }
  it('where nothing was said against it', () => expect(mayPost(null)).toBe(true))
  it('never against a do-not', () => expect(mayPost({ ...reach, never: ['letter'] })).toBe(false))
  it('not unasked where somebody may be watching', () => expect(mayPost({ ...reach, notOnMyScreen: true })).toBe(false))
  it('where it was said to be safe', () =>
    expect(mayPost({ safe: ['letter'], never: [], notOnMyScreen: true })).toBe(true))
})
