/** Sentences about what a place decides for itself. */
const en = {
  title: 'How we work here',
  lead: 'These are the things our place has decided: how soon we answer, what we ask, how long we keep things. Anybody may read them.',
  who: 'Who decides: people who draw on support and people who work here, together. At least half of them draw on support, and they can say no.',
  areas: {
    hello: 'When somebody says hello',
    conversation: 'When we talk',
    workbook: 'When we talk',
    crisis: 'When we talk',
    plans: 'Plans',
    practice: 'Who works with you',
    circle: 'Who is let in',
    looked: 'Who looked, and why',
    endings: 'Away, resting and endings',
    rights: 'Your rights',
    withholding: 'When something is kept from somebody',
    record: 'What we keep, and how long',
    news: 'News and letters',
    letters: 'News and letters',
    files: 'What we keep, and how long',
    place: 'This place',
  } as Record<string, string>,
  other: 'Other things',
  headings: 'On this page',
  howMany: (count: number) => (count === 1 ? 'one thing' : `${count} things`),
  first: (source: string) => `As we began: ${source}.`,
  decided: (decision: string, day: string, source: string) =>
    `${[decision.replace(/\.$/, ''), `Since ${day}`, source && `Where it comes from: ${source}`].filter(Boolean).join('. ')}.`,
  earlier: 'Earlier versions',
  until: (from: string) => `from ${from}`,
}

export type Words = typeof en
export const words = { en }
