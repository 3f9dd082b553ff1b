import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import type { Id } from './ids.ts'

/** What is kept of the one-time key of a form: enough to know it again, not enough to open what it has sealed. */
export function keptOf(key: Id): Buffer {
  return createHash('sha256').update(`once ${key}`).digest()
}

/**
 * The answer to a form, which may hold a link or code that lets somebody in, so that only whoever sends the same form to
 * the same path again can read it.
 */
export function seal(answer: string, key: Id, path: string): Buffer {
  const start = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', lockOf(key, path), start)
  const sealed = Buffer.concat([cipher.update(answer, 'utf8'), cipher.final()])
  return Buffer.concat([start, cipher.getAuthTag(), sealed])
}

/** What was sealed; null for another key or path, or where nothing was. */
export function unseal(sealed: Buffer, key: Id, path: string): string | null {
  if (sealed.length < 28) return null
  try {
    const cipher = createDecipheriv('aes-256-gcm', lockOf(key, path), sealed.subarray(0, 12))
    cipher.setAuthTag(sealed.subarray(12, 28))
    return cipher.update(sealed.subarray(28), undefined, 'utf8') + cipher.final('utf8')
  } catch {
    return null
  }
}

function lockOf(key: Id, path: string): Buffer {
  return createHash('sha256').update(`answer ${key} ${path}`).digest()
}
