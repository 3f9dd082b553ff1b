import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { inPlaceAsSystem, sql } from '../database/index.ts'
import { type Job, job } from '../jobs/job.ts'
import type { FileStore } from './store.ts'

/**
 * Bytes are put away before their act; those whose act never came to its end are removed once they are a day old. So is
 * what a killed server left in its inbox.
 */
export function sweepFiles(store: FileStore, inbox: string): Job {
  return job({
    name: 'platform/sweep-files',
    every: 'day at 3:30',
    async run({ database, place, now }) {
      const before = new Date(now.getTime() - 24 * 3_600_000)
      let some: string[] = []
      const sweep = async () => {
        const found = await inPlaceAsSystem(database, place, null, (tx) =>
          tx.ask(sql<{ sha256: string }>`select files_without_row(${some}) as sha256`),
        )
        for (const { sha256 } of found) await store.remove(place.key, sha256, before)
        some = []
      }
      for await (const sha256 of store.olderThan(place.key, before)) if (some.push(sha256) === 500) await sweep()
      if (some.length > 0) await sweep()
      await emptyInbox(inbox, before)
    },
  })
}

async function emptyInbox(inbox: string, before: Date): Promise<void> {
  const names = await readdir(inbox).catch(() => [])
  for (const name of names) {
    const path = join(inbox, name)
    const left = await stat(path).catch(() => null)
    if (left && left.mtime < before) await rm(path, { recursive: true, force: true })
  }
}
