export const conversationKinds = ['first', 'crisis', 'good life'] as const
export type ConversationKind = (typeof conversationKinds)[number] | 'by myself'

/** Why a conversation of this kind cannot begin now; null where it can. Never plan for the long term in a crisis. */
export function whyNot(kind: ConversationKind, crisisOpen: boolean): 'crisis is open' | null {
  return kind === 'good life' && crisisOpen ? 'crisis is open' : null
}

/** The kind that is most likely meant, so that beginning is one press. */
export function likelyKind(crisisOpen: boolean, conversationsBefore: number): ConversationKind {
  if (crisisOpen) return 'crisis'
  return conversationsBefore === 0 ? 'first' : 'good life'
}

/** How the page of a conversation stands, for whoever looks at it. */
export type PageState =
  | 'somebody else is writing'
  | 'being written'
  | 'shared, not yet cut'
  | 'cut'
  | 'deleted'
  | 'none'

export interface PageDates {
  pageId: string | null
  writerId: string | null
  sharedAt: Date | null
  deletedAt: Date | null
  cutAt: Date | null
}

/** `pageId` is null where there is no page, or none that the reader may see: then its writer still has it alone. */
export function pageState({ pageId, writerId, sharedAt, deletedAt, cutAt }: PageDates): PageState {
  if (deletedAt) return 'deleted'
  if (cutAt) return 'cut'
  if (sharedAt) return 'shared, not yet cut'
  if (pageId) return 'being written'
  return writerId ? 'somebody else is writing' : 'none'
}
