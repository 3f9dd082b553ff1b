import type { NameChange } from './store.ts'

/** Every sentence about who works with somebody. */
const en = {
  page: {
    title: 'Who works with me',
    titleFor: (name: string) => `Who works with ${name}`,
    lead: 'The one whose name is yours to ring, and everybody else who may look because of their work.',
    leadFor: (name: string) => `${name} sees this page too, word for word.`,
    nameToRing: 'Your name to ring',
    answers: (name: string, hours: string) => `${name} answers ${hours}.`,
    theirNameToRing: 'Their name to ring',
    since: (day: string) => `since ${day}`,
    until: (day: string, time: string) => `until ${day}, ${time}`,
    why: (why: string) => `Why: ${why}.`,
    maySee: (parts: string) => `May see: ${parts}.`,
    readOnly: 'May read, and may not write anything.',
    parts: {
      hello: 'your hello',
      reach: 'how to reach you',
      about: 'about you',
      said: 'what was said',
      plan: 'the plan',
      money: 'money',
      community: 'what goes on near you',
      rights: 'your rights',
    } as Record<string, string>,
    partsFor: {
      hello: 'their hello',
      reach: 'how to reach them',
      about: 'about them',
      said: 'what was said',
      plan: 'the plan',
      money: 'money',
      community: 'what goes on near them',
      rights: 'their rights',
    } as Record<string, string>,
    kinds: {
      alongside: 'walks alongside you',
      cover: 'there when the first one is away',
      duty: 'on duty for now',
      supervisor: 'reads along to help your worker think',
      decider: 'decides one thing, and no more',
      emergency: 'opened your record in an emergency',
    } as Record<string, string>,
    kindsFor: {
      alongside: 'walks alongside',
      cover: 'there when the first one is away',
      duty: 'on duty for now',
      supervisor: 'reads along to help their worker think',
      decider: 'decides one thing, and no more',
      emergency: 'opened the record in an emergency',
    } as Record<string, string>,
    away: 'When they are away',
    awaySecond: (first: string, second: string) =>
      `${second} is there when ${first} is away. ${second} knows your plan, so you need not start again.`,
    awaySecondFor: (first: string, second: string) =>
      `${second} is there when ${first} is away. ${second} knows the plan, so nobody need start again.`,
    awayNobody: 'Nobody is named yet for when they are away.',
    awayTeam: 'At other hours, and if nobody picks up, the team answers.',
    onDuty: (names: string) => `On duty right now: ${names}.`,
    onDutyNobody: 'Nobody is on duty at this moment.',
    preferred: 'You have no worker, because you said so.',
    preferredFor: (name: string) => `${name} has no worker, by their own wish.`,
    nobodyLeft: 'Nobody is named just now. Ring the place: somebody will answer, and a name will follow.',
    rather: (name: string) => `${name} is the name to ring.`,
    ratherPlace: 'The name to ring is the number here.',
    nobody: 'Nobody walks alongside yet.',
    others: 'Others who may look because of their work',
    othersNone: 'Nobody else.',
    change: {
      title: 'It is yours to decide',
      titleFor: 'What can be changed',
      another: 'Ask for another worker',
      suggest: 'Suggest another worker to them',
      second: 'Choose who is there when they are away',
      none: 'No worker, thank you',
      again: 'Have a worker again',
      supervisor: 'Let a supervisor read along',
      handover: 'Hand over to somebody new',
    },
    gap: (day: string) => `The name passed on ${day}. You have not met yet.`,
    gapOf: (name: string, day: string) => `The name passed on ${day}. ${name} has not met them yet.`,
    gapFor: (name: string, day: string) => `The name passed to you on ${day}. ${name} is waiting for you to say hello.`,
    introduce: 'I have been and said hello',
    introduceHow: 'How did you meet?',
    introduceHint: 'A few words: “rang on Tuesday”, “came for tea”.',
    history: 'How it has been',
    historyNone: 'Nothing has changed yet.',
    met: (day: string, how: string) => (how ? `Said hello on ${day}: ${how}` : `Said hello on ${day}`),
    notMet: 'Has not said hello yet.',
    becauseOf: (why: string) => `“${why}”`,
    team: 'nobody',
  },
  what: {
    'handed over': (from: string, to: string) => `${from} handed over to ${to}. You all met.`,
    'passed on': (from: string, to: string) =>
      from ? `Your name to ring went from ${from} to ${to}.` : `${to} became your name to ring.`,
    'asked for': (from: string, to: string) =>
      from ? `You asked for somebody else. ${to} came for ${from}.` : `You asked, and ${to} came.`,
    'no worker': (_from: string, to: string) =>
      to ? `You said: no worker, thank you. You ring ${to}.` : 'You said: no worker, thank you.',
    'worker again': (_from: string, to: string) => `You have a worker again: ${to}.`,
    'nobody left': (from: string) =>
      from ? `${from} is gone, and nobody could follow at once.` : 'There was nobody to follow at once.',
    'second chosen': (_from: string, to: string) => `${to} is there when your worker is away.`,
    'second gone': (from: string) =>
      from
        ? `${from} is no longer the one for when your worker is away.`
        : 'Nobody is named for when your worker is away.',
  } satisfies Record<NameChange['what'], (from: string, to: string) => string>,
  whatFor: (name: string): Record<NameChange['what'], (from: string, to: string) => string> => ({
    'handed over': (from, to) => `${from} handed over to ${to}. All of them met.`,
    'passed on': (from, to) =>
      from ? `The name to ring went from ${from} to ${to}.` : `${to} became the name to ring.`,
    'asked for': (from, to) =>
      from ? `${name} asked for somebody else. ${to} came for ${from}.` : `${name} asked, and ${to} came.`,
    'no worker': (_from, to) =>
      to ? `${name} said: no worker, thank you. They ring ${to}.` : `${name} said: no worker, thank you.`,
    'worker again': (_from, to) => `${name} has a worker again: ${to}.`,
    'nobody left': (from) =>
      from ? `${from} is gone, and nobody could follow at once.` : 'There was nobody to follow at once.',
    'second chosen': (_from, to) => `${to} is there when their worker is away.`,
    'second gone': (from) =>
      from
        ? `${from} is no longer the one for when their worker is away.`
        : 'Nobody is named for when their worker is away.',
  }),
  second: {
    title: 'Who is there when they are away?',
    lead: (first: string) =>
      `Somebody you can ring when ${first} is on holiday or ill. They may see what ${first} sees.`,
    legend: 'Choose somebody',
    nobody: 'Nobody',
    near: 'works in this part of town',
    why: 'Why this one?',
    whyHint: 'For both of you to read later. A few words.',
    defaultWhy: (first: string) => `there when ${first} is away`,
    send: 'Choose',
    errors: { member: 'Choose somebody, or nobody.', tooLong: (over: number) => `That is ${over} letters too long.` },
  },
  none: {
    title: 'No worker, thank you',
    lead: 'That is fine. It works at once. Nobody asks you why.',
    leadFor: (name: string) => `It is ${name}’s wish that counts. It works at once.`,
    happens: [
      'Whoever works with you now can no longer open your page.',
      'Your plan, your money and your rights stay as they are.',
      'What was promised to you stays promised. The team keeps it.',
      'You can have a worker again any day, with one press.',
    ],
    who: 'Whom would you ring instead?',
    place: 'The number here',
    somebody: 'Somebody else',
    name: 'Their name',
    number: 'Their number',
    words: 'Anything you want to say about it',
    wordsHint: 'Only if you like.',
    send: 'No worker, thank you',
    errors: {
      who: 'Say whom you would ring.',
      name: 'Write the name of the one you would ring.',
      tooLong: (over: number) => `That is ${over} letters too long.`,
    },
  },
  again: {
    title: 'Have a worker again',
    lead: 'Good. One press, and somebody is there.',
    same: (name: string) => `${name} again, if they can`,
    other: 'Somebody else',
    legend: 'Who shall it be?',
    why: 'asked for a worker again',
    send: 'Have a worker again',
    errors: { who: 'Choose one of the two.' },
  },
  errors: { how: 'Say in a few words how you met.', tooLong: (over: number) => `That is ${over} letters too long.` },
}

export type Words = typeof en
export const words = { en }
