/** Sentences of the pages of those who work here. */
const en = {
  people: {
    title: 'My people',
    lead: (many: number) => (many === 1 ? 'One person.' : `${many} people, those with something due first.`),
    none: 'Nobody yet. People come to you by a hello, or by asking you.',
    nobodyLetMeIn: 'Nobody yet. When somebody lets you see a part of their page, they stand here.',
    nothingDue: 'nothing due',
    plan: 'Plan',
    said: 'What was said',
    promises: 'Promises',
    late: (many: number) => `${many} late`,
    inCircle: 'In whose circle I am',
  },
}

export type Words = typeof en
export const words = { en }
