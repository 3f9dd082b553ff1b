import type { EntryTable, Ground, Matter, PanelRow } from './store.ts'

/** What is said around keeping something from somebody, the narrow exception. */
const en = {
  grounds: {
    'serious harm': 'somebody could be seriously hurt if you saw it now',
    'somebody else’s confidence': 'somebody else said it in confidence',
  } satisfies Record<Ground, string>,
  groundNames: {
    'serious harm': 'Serious harm',
    'somebody else’s confidence': 'Somebody else’s confidence',
  } satisfies Record<Ground, string>,
  laws: {
    'serious harm': 'Data Protection Act 2018, Schedule 3, Part 3, paragraph 11',
    'somebody else’s confidence': 'Data Protection Act 2018, Schedule 2, Part 3, paragraph 16',
  } satisfies Record<Ground, string>,
  entries: {
    statement: 'something that was said',
    hello: 'a hello',
    hello_sayer: 'who said a hello',
    conversation: 'a conversation',
    standing: 'that somebody looks into something',
    record_request: 'what somebody else asked for',
    promise: 'something promised',
  } satisfies Record<EntryTable, string>,
  notice: (ground: string, law: string, since: string, until: string) =>
    `Something is kept from you from ${since} until ${until}, because ${ground}. The law: ${law}. You can challenge this on the page “My rights”, and an independent advocate may see it for you.`,
  notices: {
    title: 'Kept from you for now',
    titleFor: (name: string) => `Kept from ${name} for now`,
    lead: 'Everything here about you is yours to see. This is the narrow exception: two people decided it, outside each other’s team.',
    leadFor: (name: string) =>
      `${name} sees that something is kept, since when, until when and by what law, unless it says here that they do not.`,
    since: (since: string, until: string) => `From ${since}. It is looked at again by ${until} at the latest.`,
    past: (until: string) =>
      `Its day was ${until}. It waits for somebody to decide, and goes to the next person each day.`,
    held: (since: string) => `Held since ${since}, while a second person decides. If nobody says yes, it opens.`,
    because: (ground: string) => `Because ${ground}.`,
    law: (law: string) => `The law: ${law}.`,
    approved: (name: string) => `Decided by ${name}, who does not work with you.`,
    ended: (since: string, until: string) =>
      `From ${since} to ${until}, something was kept from you. You can see it now.`,
    endedWhy: (why: string) => `Why it was opened: ${why}`,
    was: (what: string, by: string, why: string) => `It was ${what}. ${by} proposed to keep it, because: “${why}”`,
    advocate:
      'An independent advocate can see it for you, and answer for you. Ask the name you ring, or ask anybody here.',
    quiet: 'They are not told that it is kept.',
    entry: (what: string) => `It is ${what}.`,
    why: (by: string, why: string) => `${by}: “${why}”`,
    look: 'Look at it',
    none: 'Nothing is kept from you.',
    noneFor: (name: string) => `Nothing is kept from ${name}.`,
    ending: {
      label: 'Why can it be shown now?',
      send: 'Show it to them now',
      missing: 'Say why.',
    },
  },
  challenge: {
    title: 'I do not agree',
    label: 'Say why, if you like',
    send: 'Look at it again, please',
    waits: (name: string, due: string) => `You said no to this. ${name} looks at it again, and answers by ${due}.`,
    nobody: 'Somebody who had no part in it',
    owed: 'look again at what is kept from you',
    team: 'the team',
    noWords: '(no words)',
  },
  propose: {
    title: 'Keep something from them for now',
    lead: (name: string) =>
      `Everything about ${name} is ${name}’s to see. Keep something back only where the law lets you, for as short as you can. Somebody outside your team decides.`,
    what: 'What it is about',
    text: 'What should be written down?',
    ground: 'Why?',
    grounds: {
      'serious harm': 'Somebody would be likely to come to serious harm',
      'somebody else’s confidence': 'Somebody else said it in confidence, and does not agree to it being shown',
    } satisfies Record<Ground, string>,
    words: 'The reason, so that somebody who does not know them can decide',
    weeks: 'For how many weeks at most?',
    weeksHint: (most: number) => `Up to ${most}. Then somebody looks again.`,
    hold: (hours: number) => `Keep it back at once, for ${hours} hours at most, while that is decided`,
    quiet: (name: string) =>
      `Would it even be dangerous if ${name} knew that something is kept? Say why. Another person decides that, apart from this.`,
    send: 'Ask for it to be kept back',
    errors: {
      ground: 'Choose the reason in law.',
      words: 'Write the reason.',
      weeks: (most: number) => `Write a number of weeks between 1 and ${most}.`,
      text: 'Write what it is.',
      already: 'It is kept back already.',
      tooLong: (over: number) => `This is ${over} letters too long. Leave something out.`,
    },
  },
  matters: {
    title: 'Kept back: to decide',
    none: 'Nothing waits for you.',
    whats: {
      propose: 'May something be kept from them?',
      renew: 'May it be kept from them for longer?',
      end: 'The day has come: open it, or say why not',
      quiet: 'May it even stay unsaid that something is kept?',
      'quiet end': 'The day has come to tell them that something is kept',
      challenge: 'They do not agree: look at it again',
    } satisfies Record<Matter, string>,
    by: (day: string) => `by ${day}`,
    climbed: (times: number) =>
      times === 1 ? 'came to you from somebody else' : times === 2 ? 'passed on twice' : `passed on ${times} times`,
    all: 'Everything that waits',
  },
  decide: {
    title: (name: string) => `About ${name}`,
    entry: 'What it is',
    asks: (name: string, day: string) => `${name}, ${day}`,
    nobody: 'The clock',
    until: (day: string) => `Until ${day}.`,
    stands: (since: string, until: string, renewals: number) =>
      `Kept since ${since}, until ${until}${renewals > 0 ? `, renewed ${renewals} ${renewals === 1 ? 'time' : 'times'}` : ''}.`,
    proposedBy: (name: string) => `Proposed by ${name}.`,
    answer: 'What do you decide?',
    answers: {
      propose: { yes: 'Yes, it may be kept from them', no: 'No, they see it' },
      renew: { yes: 'Yes, for longer', no: 'No, open it' },
      end: { yes: 'Open it', no: 'Keep it for longer: somebody else must say yes' },
      quiet: { yes: 'Yes, it stays unsaid', no: 'No, they are told that something is kept' },
      'quiet end': { yes: 'Tell them', no: 'Not yet: somebody else must say yes' },
      challenge: { yes: 'They are right: open it', no: 'It stays' },
    } satisfies Record<Matter, { yes: string; no: string }>,
    words: 'Why? The person may read this one day.',
    wordsChallenge: 'Why? They read this now.',
    weeks: 'If it is kept for longer: for how many weeks?',
    send: 'Decide',
    errors: {
      answer: 'Choose one.',
      words: 'Write why.',
      weeks: (most: number) => `Write a number of weeks between 1 and ${most}.`,
      tooLong: (over: number) => `This is ${over} letters too long. Leave something out.`,
    },
  },
  job: {
    end: 'Its day has come.',
    lapsed: 'Nobody outside the team said yes in time.',
    notice:
      'Something is kept from you from %since until %until. You can challenge this on the page “My rights”, and an independent advocate may see it for you.',
  },
  sums: {
    title: 'How often we keep something from somebody',
    lead: 'Everything about you is yours to see. The law allows a narrow exception. This is how often we used it in the last twelve months.',
    none: 'Nothing was kept from anybody.',
    small: (smallest: number) => `fewer than ${smallest}`,
    rows: {
      proposed: 'Proposed',
      approved: 'Approved by a second person outside the team',
      refused: 'Not approved, so it opened',
      openedInTime: 'Opened before its day',
      renewed: 'Renewed with a new reason',
      challenged: 'The person did not agree, and it was looked at again',
      openedByChallenge: 'Opened because the person did not agree',
      inForce: 'Kept today',
      unsaid: 'Where even that is not said, today',
    },
    views: 'What our panel thinks',
    noViews: 'The panel has not written anything yet.',
    how: 'How it works',
    steps: [
      'A worker proposes it, with a reason in law and a day when it ends.',
      'Somebody outside that worker’s team and line decides. One person alone never can.',
      'You see that something is kept, since when, until when and by what law. Only where even that would be dangerous it stays unsaid; another person decides that.',
      'You can say no. Somebody who had no part in it looks again.',
      'An independent advocate can see it for you.',
      'On its last day it goes from one senior person to the next, each day, until somebody decides. It never opens and never renews by itself.',
    ],
  },
  panel: {
    title: 'What we keep from people',
    lead: 'Each decision without a name, so that you can judge how we use this exception.',
    table: {
      mark: 'Mark',
      ground: 'Why',
      weeks: 'Weeks',
      renewals: 'Renewed',
      challenged: 'Challenged',
      state: 'State',
    },
    states: {
      proposed: 'proposed',
      refused: 'not approved',
      'in force': 'kept today',
      'past its day': 'past its day',
      opened: 'opened',
    } satisfies Record<PanelRow['state'], string>,
    late: (days: number) => `${days} ${days === 1 ? 'day' : 'days'} past its day`,
    unsaid: 'not told',
    label: 'What does the panel think?',
    hint: 'Everybody can read it. Name nobody.',
    send: 'Publish it',
    missing: 'Write what you think.',
    none: 'Nothing has been kept from anybody.',
  },
}

export type Words = typeof en
export const words = { en }
