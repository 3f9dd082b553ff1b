export { aboutThem, asRead, inTheirPerson, isOurs } from './about-them.ts'
export { Answers, Decided, type Decision, decisionPath } from './answers/decided.tsx'
export { RepliesTo, wordFor } from './answers/replies-to.tsx'
export type { Reply, SaidFile, Stance } from './answers/reply.ts'
export { Voices } from './answers/voices.tsx'
export { answerWords } from './answers/words.ts'
export { type Around, around, nameOf } from './around.ts'
export {
  AtTheirWord,
  type AtTheirWordSaid,
  type AtTheirWordWay,
  atTheirWord,
  atTheirWordLine,
  atTheirWordWays,
  type How,
  hows,
} from './at-their-word.tsx'
export { readBorn as readAsKnown } from './finding/born.ts'
export { sought } from './finding/forms.ts'
export { often } from './finding/routes.ts'
export { findPeople, type Match } from './finding/store.ts'
export { type OffScreenKind, OffScreenLink } from './off-screen-link.tsx'
export { faceLink } from './picture/face-link.ts'
export { faceRoutes } from './picture/face-routes.ts'
export { type Communication, communicationOf, type Reach, reachOf } from './reach/store.ts'
export { record } from './record.tsx'
export { ownRing, ringFor } from './ring-for.ts'
export { routes } from './routes.ts'
export { WithholdLink } from './withhold-link.tsx'
