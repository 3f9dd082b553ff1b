import { expect, test } from 'vitest'
import { readConfig } from '../platform/index.ts'
import { routesOf } from './routes.ts'

/** Whoever is let in by a code they were given may not try others for long. */
const routes = routesOf(readConfig({}))
const limitsOf = (path: string) => [routes.find((route) => route.path === path)?.limit ?? []].flat()

test.each(routes.flatMap(({ path }) => (path.includes(':code') ? [path] : [])))(
  '%s is limited by looking alone, from one address and for one beginning',
  (path) => {
    const limits = limitsOf(path)
    expect(limits.map(({ by }) => (typeof by === 'object' ? 'beginning' : by))).toEqual(['address', 'beginning'])
    expect(limits.every(({ looks, most, seconds }) => looks && most <= 40 && seconds >= 900)).toBe(true)
  },
)

test.each([
  '/invited',
  '/introduced',
  '/welcome',
  '/come-back',
  '/leave-me-alone',
  '/sign-in',
  '/sign-in/link',
  '/sign-in/link/:token',
])('what is typed at %s is limited', (path) => {
  expect(limitsOf(path).some(({ by, most, seconds }) => by === 'address' && most <= 60 && seconds >= 900)).toBe(true)
})

test.each(['/invited', '/welcome', '/come-back', '/leave-me-alone'])(
  'codes typed at %s that begin alike are limited wherever they come from',
  (path) => {
    const beginning = limitsOf(path).find(({ by }) => typeof by === 'object' && 'code' in by)
    expect(beginning?.most).toBeLessThanOrEqual(40)
    expect(beginning?.seconds).toBeGreaterThanOrEqual(900)
  },
)

test('what is guessed in the path counts with what is typed', () => {
  for (const [typed, looked] of [
    ['/invited', '/invited/:code'],
    ['/welcome', '/welcome/:code'],
    ['/introduced', '/introduced/:code'],
  ] as const)
    expect(limitsOf(typed).map(({ of }) => of)).toEqual(limitsOf(looked).map(({ of }) => of))
})
