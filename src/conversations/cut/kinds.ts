/** What a statement can be, in the order in which the buttons stand: what is strong comes first. */
export const kinds = [
  'what matters',
  'gift',
  'hope',
  'story',
  'worry',
  'barrier',
  'fact',
  'opinion',
  'decision',
  'promise',
] as const
export type Kind = (typeof kinds)[number]

/** The areas of wellbeing, in the order of the Care Act 2014, s.1(2)(a) to (i). */
export const areas = [
  'dignity',
  'health',
  'safety',
  'control',
  'taking part',
  'money',
  'family',
  'home',
  'contribution',
] as const
export type AreaOfWellbeing = (typeof areas)[number]

/**
 * The kind of a line for which nobody pressed one. Somebody’s telling is a story; the writer’s own note is what the
 * writer thinks, and never passes for a fact.
 */
export function unpressedKind(speaker: string, writer: string): Kind {
  return speaker === writer ? 'opinion' : 'story'
}
