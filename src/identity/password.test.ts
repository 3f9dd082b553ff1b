import { expect, test } from 'vitest'
import { checkPassword, hashPassword } from './password.ts'

test('a password is kept so that only it is right', async () => {
  const kept = await hashPassword('tea and toast')
  expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(await checkPassword('tea and toast', kept)).toEqual({ right: true, outdated: false })
  expect(await checkPassword('tea and toast!', kept)).toEqual({ right: false, outdated: false })
})

test('one letter typed in two ways is one letter', async () => {
  const kept = await hashPassword('cafe\u0301 au lait matin')
  expect((await checkPassword('caf\u00e9 au lait matin', kept)).right).toBe(true)
})

test('where no password is kept, none is right', async () => {
  expect(await checkPassword('tea and toast', null)).toEqual({ right: false, outdated: false })
})

test('what was kept with less work is right, and is to be kept anew', async () => {
  // argon2id, 8 MiB, 1 pass, of “tea and toast”
  const { argon2Sync } = await import('node:crypto')
  const nonce = Buffer.alloc(16, 7)
  const tag = argon2Sync('argon2id', {
    message: 'tea and toast',
    nonce,
    tagLength: 32,
    memory: 8192,
    passes: 1,
    parallelism: 1,
  })
  const kept = `$argon2id$v=19$m=8192,t=1,p=1$${nonce.toString('base64').replace(/=+$/, '')}$${tag.toString('base64').replace(/=+$/, '')}`
  expect(await checkPassword('tea and toast', kept)).toEqual({ right: true, outdated: true })
})
