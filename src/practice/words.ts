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
    inCircle: 'Those who let me in',
    leadCircle: 'Those who let you in, and what waits for you.',
    youAre: (words: string) => `You are “${words}”.`,
    letIn: 'You were let in.',
    rests: 'It rests',
    restsWords: (name: string) => `${name} lets it rest for now. Nothing is lost.`,
    waits: 'What waits for you',
    asks: (name: string, what: string) => `${name} asks: ${what}`,
    promised: (what: string) => `You promised: ${what}`,
    by: (day: string) => `by ${day}`,
    wasBy: (day: string) => `was by ${day}`,
    youSee: (parts: string[]) => `You may see: ${parts.join(', ')}.`,
    youSeeNothing: 'You see nothing of their page.',
    myPart: 'What I may see and do, and how to stop',
    open: (name: string) => `Open ${name}’s page`,
    worried: 'Worried, or not sure?',
    askFor: (name: string) => `and ask for ${name}.`,
    answers: (name: string, hours: string) => `${name} answers ${hours}.`,
  },
}

export type Words = typeof en
export const words = { en }
