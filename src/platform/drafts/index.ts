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
export { bothHref, keepDraft, pagesWithDrafts, typedFrom } from './keep-draft.ts'
