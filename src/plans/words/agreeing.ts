const tooLong = (over: number) => `This is ${over} letters too long. Make it shorter.`

export const signOff = {
  title: (name: string) => `Answer ${name}’s plan for the council`,
  lead: (day: string) => `Owed by ${day}. Silence is never a no: after that day it goes to the next senior.`,
  unwise:
    'A choice can’t be refused because somebody thinks it unwise. Community and family help is no reason to give less.',
  asks: 'What this plan asks of the council',
  all: 'Read the whole plan',
  legend: 'The council says',
  yes: 'Yes',
  changes: 'Yes, with changes. They go back to the person for their yes.',
  changesHint: 'Write a new wording and a reason for each step that you would change. Leave the others empty.',
  no: 'No. This is a decision, with its law and how to challenge it.',
  instead: (step: string) => `Instead of “${step}”`,
  change: (step: string) => `Change “${step}”`,
  whyOf: (step: string) => `Why “${step}” should change`,
  reasons: 'Your reasons, in words that the person can use',
  law: 'The law this rests on',
  lawHint: 'For example: Care Act 2014, section 24(2).',
  challenge: 'How the person can challenge it',
  challengeHint: 'Whom to tell, how, by when, and who can help them.',
  send: 'Send this answer',
  saidYes: 'Yes to this plan, as it is.',
  changed: (instead: string, why: string) => `“${instead}”. Because: ${why}`,
  waitsElsewhere: 'This answer is no longer yours to give.',
  waiting: 'Plans that wait for my answer',
  waitingNone: 'No plan waits for your answer.',
  by: (day: string) => `by ${day}`,
  errors: {
    answer: 'Choose an answer.',
    newer: 'The person has agreed to a newer plan while you looked at it. Read it as it is now, then answer.',
    reasons: 'Give your reasons. A no is never without them.',
    law: 'Name the law this rests on.',
    challenge: 'Say how the person can challenge it.',
    changes: 'Write at least one change, with its reason.',
    why: 'Give a reason for this change.',
    instead: 'Say what it should be instead.',
    tooLong,
  },
}

export const changesAnswer = {
  title: 'The council says yes, with changes',
  lead: 'It is your plan. Say yes only if you are happy with the changes.',
  leadFor: (name: string) => `It is ${name}’s plan. Write down only what ${name} says.`,
  was: 'What you agreed',
  instead: 'What the council would do',
  why: 'Why',
  legend: 'Do you say yes to these changes?',
  yes: 'Yes, change my plan so',
  no: 'No. The council has to answer again.',
  send: 'Send my answer',
  gone: 'These changes were answered already.',
  errors: { answer: 'Choose yes or no.' },
}

export const owed = {
  signOff: 'answer for the council about your plan',
  checkIn: (weeks: number) => `ask you after ${weeks} weeks: did it happen, did it help?`,
  review: 'look at your plan again with you',
  climbed: '%1$s did not answer in time. It went up to %2$s that day.',
  team: 'the team',
}

export const versions = {
  title: 'What changed',
  lead: 'The earlier plan stands on the left, the later one beside it.',
  now: 'As it stands now',
  agreed: (version: number, day: string) => `Version ${version}, agreed on ${day}`,
  earlier: 'Earlier',
  later: 'Later',
  choose: 'Show these two',
  none: 'There is only one version so far.',
  nothing: '—',
  became: { same: 'the same', changed: 'changed', added: 'new', gone: 'gone' },
  wrong: 'If things go wrong',
  know: 'How we’ll know',
}
