/** Every sentence about who looked. */
const en = {
  title: 'Who looked',
  lead: 'Every time somebody else read something about you, it is written here. Only you can see this list.',
  none: 'Nobody has looked yet.',
  noneThisWeek: 'Nobody looked this week.',
  all: 'See all',
  line: (name: string, why: string, times: number) => `${name} ${why}${times > 1 ? `, ${times} times` : ''}`,
  system: 'The system',
  by: (right: string) => `by right of: ${right}`,
}

export type Words = typeof en
export const words = { en }
