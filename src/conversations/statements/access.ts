import { type Id, may, type View } from '../../platform/index.ts'

/** What of a statement decides who may change it. */
export interface Spoken {
  speakerId: Id | null
  writerId: Id | null
  manner: string
  kind: string
}

/**
 * Who may change or confirm a statement (P2): its speaker. At their word somebody else may write it down, but never the
 * person about whom another spoke, never in the place of another member whose words they did not write down themselves,
 * and never an observation, an opinion or a decision. The database holds the same rule (policy `changed_by_its_speaker`).
 */
export function mayChange(statement: Spoken, viewer: Id | null, person: Id): 'own' | 'at their word' | null {
  const { speakerId, writerId, manner, kind } = statement
  if (viewer === null) return null
  if (speakerId === viewer) return 'own'
  if (viewer === person || manner === 'observed' || kind === 'opinion' || kind === 'decision') return null
  return speakerId === null || speakerId === person || writerId === viewer ? 'at their word' : null
}

/** Whether a page offers to write down what the person said at their word; people of the circle speak for themselves. */
export function writesForThem(view: Pick<View, 'person' | 'viewer'>): boolean {
  const { person, viewer } = view
  return (
    viewer !== null && person?.id !== viewer.id && person?.byRight !== 'circle' && may(view, 'change', 'reach', 'said')
  )
}
