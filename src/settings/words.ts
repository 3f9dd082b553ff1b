/** Sentences about what a place decides for itself. */
const en = {
  title: 'How we work here',
  lead: 'These are the things our place has decided: how soon we answer, what we ask, how long we keep things. Anybody may read them. They change only by a decision of people who draw on support and people who work here, together.',
  holds: 'What holds today',
  since: (day: string) => `Since ${day}`,
  first: 'As we began. Nobody has decided otherwise yet.',
  decision: 'Decided by',
  source: 'Where it comes from',
  earlier: 'Earlier versions',
  until: (from: string) => `from ${from}`,
}

export type Words = typeof en
export const words = { en }
