export {
  type FileWords,
  fileLink,
  fileOf,
  filesOf,
  type KeptFile,
  keepFile,
  pictureLink,
  playLink,
  uploads,
} from './keep-file.ts'
export { openFileStore } from './open-store.ts'
export { openInbox, type Received, receive, sniffFile, type UploadLimits } from './receive.ts'
export { filesRecord } from './record.ts'
export { fileRoutes } from './routes.ts'
export type { FileKind } from './sniff.ts'
export type { FileStore } from './store.ts'
export { sweepFiles } from './sweep.ts'
