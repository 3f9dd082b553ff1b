import { expect, test } from 'vitest'
import { newId } from './ids.ts'
import { keptOf, seal, unseal } from './once.ts'

const key = newId()
const sealed = seal('/stewards/secret-token?done=renewed', key, '/stewards/old/renewed')

test('what was answered is read again with the same key at the same path', () => {
  expect(unseal(sealed, key, '/stewards/old/renewed')).toBe('/stewards/secret-token?done=renewed')
})

test('what is kept opens nothing', () => {
  expect(sealed.toString('latin1')).not.toContain('secret')
  expect(keptOf(key).toString('hex')).not.toContain(key.replaceAll('-', ''))
  expect(unseal(sealed, newId(), '/stewards/old/renewed')).toBeNull()
  expect(unseal(sealed, key, '/elsewhere')).toBeNull()
  expect(unseal(Buffer.alloc(0), key, '/')).toBeNull()
})
