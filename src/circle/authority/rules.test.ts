import { describe, expect, test } from 'vitest'
import { mayCover } from './rules.ts'

describe('what an authority can cover', () => {
  test.each(['attorney money', 'deputy money', 'appointee'] as const)(
    '%s is about money, never about a life',
    (kind) => {
      expect([mayCover(kind, 'money', 'do'), mayCover(kind, 'said', 'see'), mayCover(kind, 'plan', 'see')]).toEqual([
        true,
        false,
        false,
      ])
    },
  )

  test('health and welfare never opens money', () => {
    expect(mayCover('attorney health', 'money', 'see')).toBe(false)
  })

  test.each(['advocate care act', 'advocate imca'] as const)('%s supports and decides nothing', (kind) => {
    expect([mayCover(kind, 'plan', 'add'), mayCover(kind, 'plan', 'do')]).toEqual([true, false])
  })
})
