import { statfs } from 'node:fs/promises'
import { userInfo } from 'node:os'

export type TroubleKind = 'already-running' | 'no-room' | 'read-only' | 'not-allowed' | 'not-here' | 'did-not-start'

/**
 * The embedded database cannot be opened, for a reason the person who runs Alongside can do something about.
 * `message` is in plain words, names the folder, and is all that should be shown (no stack trace).
 */
export class DatabaseTrouble extends Error {
  override name = 'DatabaseTrouble'
  readonly kind: TroubleKind

  constructor(kind: TroubleKind, message: string, options?: ErrorOptions) {
    super(message, options)
    this.kind = kind
  }
}

/** Turns what the system or PostgreSQL said into plain words; an error that is already plain passes unchanged. */
export async function asTrouble(error: unknown, folder: string): Promise<DatabaseTrouble> {
  if (error instanceof DatabaseTrouble) return error
  const said = error instanceof Error ? error.message : String(error)
  const plain = (kind: TroubleKind, message: string) => new DatabaseTrouble(kind, message, { cause: error })
  const noRoom = () =>
    plain('no-room', `There is no room left on the disk that holds ${folder}. Make some room, then start again.`)

  if (/ENOSPC|EDQUOT|No space left|quota exceeded/i.test(said)) return noRoom()
  if (/EROFS|Read-only file system/i.test(said))
    return plain(
      'read-only',
      `${folder} is on a disk that can be read but not written. Make it writable, or name another folder with ALONGSIDE_DATA.`,
    )
  if (/EACCES|EPERM|Permission denied|not permitted/i.test(said))
    return plain(
      'not-allowed',
      `Alongside runs as ${userName()} and may not write in ${folder}. Give it that folder, or name another with ALONGSIDE_DATA. (${lastLine(said)})`,
    )
  if (/ENOTDIR|EEXIST/.test(said))
    return plain('not-allowed', `${folder} is not a folder. Name a folder with ALONGSIDE_DATA.`)
  if (await isFull(folder)) return noRoom()
  return plain('did-not-start', `The database in ${folder} did not start. It said: ${lastLine(said)}`)
}

/** A full disk also swallows the log in which PostgreSQL would say so: ask the disk itself. */
async function isFull(folder: string): Promise<boolean> {
  const disk = await statfs(folder).catch(() => undefined)
  return disk !== undefined && disk.blocks > 0 && disk.bavail * disk.bsize < 1_000_000
}

function lastLine(text: string): string {
  const lines = text.trim().split('\n')
  return (lines.findLast((line) => /FATAL|PANIC|error/i.test(line)) ?? lines.at(-1) ?? '').trim()
}

function userName(): string {
  try {
    return userInfo().username
  } catch {
    return `user ${process.getuid?.()}`
  }
}
