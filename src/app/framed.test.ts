import { expect, test } from 'vitest'
import { readConfig } from '../platform/index.ts'
import { routesOf } from './routes.ts'

test('no page but the list for other sites may stand in another site’s frame', () => {
  const framed = routesOf(readConfig({})).filter(({ headers }) =>
    /frame-ancestors (?!'none')/.test(headers?.['content-security-policy'] ?? ''),
  )
  expect(framed.map(({ path }) => path)).toEqual(['/embed/list'])
})
