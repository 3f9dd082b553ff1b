export {
  chooseDraft,
  copiesOf,
  type Draft,
  type DraftCopy,
  draftOf,
  draftsOf,
  endDraft,
  saveDraft,
  throwDraftAway,
} from './draft.ts'
export { bothHref, draftHref, keepDraft, pagesWithDrafts, typedFrom } from './keep-draft.ts'
