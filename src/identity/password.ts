import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(argon2)

/** OWASP Password Storage Cheat Sheet (2025), argon2id: 19 MiB of memory, 2 passes, 1 lane. */
const cost = { memory: 19_456, passes: 2, parallelism: 1 }
const tagLength = 32

/** A password as it is kept: argon2id with its own salt, in the PHC string format. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16)
  const tag = await derive('argon2id', { message: password.normalize('NFKC'), nonce, tagLength, ...cost })
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${plain(nonce)}$${plain(tag)}`
}

/**
 * Whether a password is the one that is kept, and whether it should be kept anew because we ask for more work today.
 * Where nothing is kept (`null`: no such account, or one without a password) it works just as long and says no.
 */
export async function checkPassword(
  password: string,
  kept: string | null,
): Promise<{ right: boolean; outdated: boolean }> {
  const { memory, passes, parallelism, nonce, tag } = read(kept ?? nobodys)
  const message = password.normalize('NFKC')
  const found = await derive('argon2id', { message, nonce, tagLength: tag.length, memory, passes, parallelism })
  const right = timingSafeEqual(found, tag) && kept !== null
  const outdated = memory !== cost.memory || passes !== cost.passes || parallelism !== cost.parallelism
  return { right, outdated: right && outdated }
}

/** Nobody's password: the work is done all the same, so that time does not tell whether an e-mail is known. */
const nobodys = `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${plain(randomBytes(16))}$${plain(randomBytes(tagLength))}`

function read(kept: string) {
  const found = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(kept)
  if (!found) throw new Error('a password is kept in a way this program does not know')
  const [, memory, passes, parallelism, nonce = '', tag = ''] = found
  return {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    nonce: Buffer.from(nonce, 'base64'),
    tag: Buffer.from(tag, 'base64'),
  }
}

function plain(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '')
}
