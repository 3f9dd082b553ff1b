import type { Again, Care, Room, Unit } from '../store.ts'

/** What several pages say. */
export const shared = {
  title: 'Tiny enterprises',
  per: {
    hour: 'an hour',
    'half day': 'for half a day',
    day: 'a day',
    visit: 'a visit',
    meal: 'a meal',
    item: 'each',
    job: 'for the job',
  } satisfies Record<Unit, string>,
  free: 'Free',
  rooms: { yes: 'Has room now', 'a little': 'Has a little room', 'not now': 'Full just now' } satisfies Record<
    Room,
    string
  >,
  care: {
    no: 'No help with personal care',
    prompting: 'Prompts people with personal care, and does none of it',
    yes: 'Helps with personal care',
  } satisfies Record<Care, string>,
  again: { yes: 'would buy again', perhaps: 'might buy again', no: 'would not buy again' } satisfies Record<
    Again,
    string
  >,
  agains: {
    yes: 'Yes, I would buy from them again',
    perhaps: 'Perhaps',
    no: 'No',
  } satisfies Record<Again, string>,
  againCount: (yes: number, all: number) => `${yes} of ${all} who bought would buy again`,
  workers: (count: number) => (count === 1 ? 'One person' : `${count} people`),
  seen: (name: string, on: string) => `seen by ${name} on ${on}`,
  runsOut: (on: string) => `runs out on ${on}`,
  ranOut: (on: string) => `ran out on ${on}`,
  neverSeen: 'not seen yet',
  paperStands: { 'in date': 'in date', soon: 'runs out soon', 'run out': 'run out', 'never seen': 'not seen yet' },
  why: {
    // Read in “who looked”: they tell of no enterprise, which may be off that screen.
    read: 'looked at what you do for neighbours',
    change: 'wrote down what you do for neighbours',
    readMentoring: 'looked at whom you go along with as a mentor',
    changeMentoring: 'wrote down what you said as a mentor',
    readBought: 'looked at what you buy from tiny enterprises',
    changeBought: 'wrote down what you buy from a tiny enterprise',
  },
  panel: {
    title: 'My tiny enterprise',
    titleFor: (name: string) => `${name}’s tiny enterprise`,
    open: 'Open',
    mentoring: 'I go along as a mentor',
    mentoringFor: (name: string) => `${name} as a mentor`,
    asked: (count: number) => (count === 1 ? 'Somebody waits for a yes or no.' : `${count} wait for a yes or no.`),
    bought: 'What I buy from tiny enterprises',
    boughtFor: (name: string) => `What ${name} buys from tiny enterprises`,
    waiting: (count: number) =>
      count === 1 ? 'Somebody waits for your yes or no.' : `${count} people wait for your yes or no.`,
  },
  letter: {
    subject: 'A paper of yours runs out soon',
    words:
      'One of the papers we have seen for your tiny enterprise runs out soon. On that day you are not listed any more, until somebody here has seen the new one. Your page says which it is and what to do.',
  },
  promise: 'look again at a tiny enterprise that has grown past eight people',
}
