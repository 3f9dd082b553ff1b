export { type Clock, realClock, setClock } from './clock.ts'
export { type Config, readConfig } from './config.ts'
export * from './database/index.ts'
export {
  bothHref,
  chooseDraft,
  copiesOf,
  type Draft,
  type DraftCopy,
  draftHref,
  draftOf,
  draftsOf,
  keepDraft,
  throwDraftAway,
  typedFrom,
} from './drafts/index.ts'
export {
  type FileKind,
  type FileStore,
  type FileWords,
  fileLink,
  fileOf,
  fileRoutes,
  filesOf,
  filesRecord,
  type KeptFile,
  keepFile,
  openFileStore,
  openInbox,
  pictureLink,
  playLink,
  type Received,
  sniffFile,
  sweepFiles,
  type UploadLimits,
  uploads,
} from './files/index.ts'
export { maybeEmail, maybeWebsite } from './form/contact.ts'
export { dayTyped, maybeDay } from './form/day.ts'
export {
  type Checked,
  choice,
  choices,
  type Field,
  type FieldError,
  fields,
  id,
  maybeId,
  staysEmpty,
  ticked,
  Wrong,
  words,
} from './form/fields.ts'
export { maybePence } from './form/pence.ts'
export { cleanPosted, type Posted, textOf, textsOf } from './form/posted.ts'
export { type Id, isId, newId } from './ids.ts'
export { type Every, type Job, job } from './jobs/job.ts'
export { type KeptGoing, keepGoing, type OutboxState } from './jobs/keep-going.ts'
export { limit, stillFew } from './limits.ts'
export { addressOf, keepSending, type Letter, smtpPost, writeLetter } from './mail/index.ts'
export { type Handler, handler, type Told } from './outbox/handler.ts'
export { type Listening, listen } from './outbox/listen.ts'
export { projectRoot } from './project-root.ts'
export {
  type AnyWorkPanel,
  alongsideMe,
  type Panel,
  panel,
  type RecordPart,
  type WorkOpening,
  type WorkPanel,
  type WorkView,
  workPanel,
} from './record.ts'
export {
  type Answer,
  type AnyRoute,
  type Asked,
  anyone,
  held,
  type Limit,
  members,
  myPeople,
  type NameToRing,
  type Outcome,
  type PageFrame,
  type PeopleOf,
  type PersonOpened,
  posts,
  route,
  standing,
  type View,
  type Viewer,
  type Who,
} from './route/declare.ts'
export type { House } from './route/house.ts'
export { idIn } from './route/id-in.ts'
export { kept } from './route/kept.ts'
export { may } from './route/may.ts'
export { contentPolicy } from './route/policy.ts'
export { type Problem, TooMany } from './route/problems.ts'
export { serve } from './route/serve.ts'
export { type Gateway, httpGateway } from './texts/gateway.ts'
export { keepTexting, sendTexts } from './texts/send-texts.ts'
