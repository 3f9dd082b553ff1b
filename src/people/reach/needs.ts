/**
 * The needs of the Accessible Information Standard (DAPB1605), under its four questions. The codes are ours and stand
 * in the record; what they say is in src/ui/words.ts, because every page says it.
 */
export const needsByKind = {
  contact: ['ring me', 'text me', 'e-mail me', 'write to me', 'text relay'],
  format: ['large print', 'easy words', 'braille', 'audio', 'coloured paper'],
  professional: ['bsl', 'hands-on signing', 'speech to text', 'interpreter', 'advocate', 'makaton'],
  support: [
    'lip-reads',
    'hearing loop',
    'more time',
    'one thing',
    'yes or no',
    'pictures',
    'writing it down',
    'quiet',
    'with somebody',
    'guide',
  ],
} as const

export type NeedKind = keyof typeof needsByKind
export const needKinds = Object.keys(needsByKind) as NeedKind[]
export const allNeeds: readonly string[] = Object.values(needsByKind).flat()

/** Ways to reach somebody; `here` is on these pages. */
export const ways = ['phone', 'text', 'e-mail', 'letter', 'visit', 'here', 'through somebody'] as const
export type Way = (typeof ways)[number]
