import { join } from 'node:path'
import type { Config } from '../config.ts'
import { folderStore } from './folder-store.ts'
import { s3Store } from './s3-store.ts'
import type { FileStore } from './store.ts'

/** Where this server keeps bytes, as FILES_URL says; raises an Error in plain words when it says nothing we know. */
export function openFileStore({ filesUrl, dataDir }: Pick<Config, 'filesUrl' | 'dataDir'>): FileStore {
  if (filesUrl === '') return folderStore(join(dataDir, 'files'))
  if (!/^s3:\/\/[^/]+:[^/]+@[^/]+\/./.test(filesUrl))
    throw new Error('FILES_URL is not right. It reads s3://key:secret@host/bucket?region=…')
  return s3Store(filesUrl)
}
