/** What a peer or an organisation may offer. The database keeps the same list (peer_offers). */
export const offers = [
  'peer planning',
  'advocacy',
  'groups',
  'employing assistants together',
  'training',
  'other',
] as const
export type Offer = (typeof offers)[number]

/** Words by which somebody looks for people like them, and for nothing else. */
export const likeMe = /^(people|somebody|like|me|peers?|who|have|has|lived|experience|been|through|led)$/

const saidAs: readonly [RegExp, Offer][] = [
  [/^plan/, 'peer planning'],
  [/^advoca|^speak/, 'advocacy'],
  [/^assistant|^employ/, 'employing assistants together'],
  [/^train/, 'training'],
]

/** What of it somebody asks for, by the words they type into a search. */
export function offersSaid(typed: readonly string[]): Offer[] {
  return saidAs.filter(([said]) => typed.some((word) => said.test(word))).map(([, offer]) => offer)
}

/** Who may know of a peer; each may know what the ones before may not: nobody finds those who are found through a connector. */
export const audiences = ['everybody', 'plans', 'connector'] as const
export type Audience = (typeof audiences)[number]

/** What somebody is asked for. */
export const wants = ['plan', 'advocate', 'talk'] as const
export type Want = (typeof wants)[number]

export type AskState = 'looking' | 'asked' | 'yes' | 'no' | 'ended'

/** How an ask stands for whoever asked. Where a yes began standing and that has ended elsewhere, it has ended. */
export function stateOf({
  answer,
  endedAt,
  wants,
  helps,
  toName,
}: {
  answer: 'yes' | 'no' | null
  endedAt: Date | null
  wants: Want
  helps: boolean
  toName: string
}): AskState {
  if (endedAt || (answer === 'yes' && wants === 'plan' && !helps)) return 'ended'
  return answer ?? (toName === '' ? 'looking' : 'asked')
}

/** How much of a board has lived with it: “6 of 8”; nothing where it was not said. */
export function boardInWords(total: number | null, lived: number | null): string {
  return total === null || lived === null ? '' : `${lived} of ${total}`
}
