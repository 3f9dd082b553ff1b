const tooLong = (over: number) => `This is ${over} letters too long. Make it shorter.`

export const checkIn = {
  title: 'Did it happen, did it help?',
  lead: (weeks: number) => `It is ${weeks} weeks since you said yes to your plan.`,
  leadFor: (weeks: number, name: string) => `It is ${weeks} weeks since ${name} said yes to their plan.`,
  happened: 'Did what was in the plan happen?',
  happens: { yes: 'Yes', 'some of it': 'Some of it', 'not yet': 'Not yet' } as Record<string, string>,
  helped: 'Did it help?',
  helps: { yes: 'Yes', 'a bit': 'A bit', no: 'No' } as Record<string, string>,
  words: 'Anything to add?',
  send: 'Send',
  early: (day: string) => `We said we would ask on ${day}. You can answer sooner.`,
  answered: (day: string) => `Answered on ${day}. Thank you.`,
  errors: {
    happened: 'Choose whether it happened.',
    helped: 'Choose whether it helped.',
    again: 'This was answered already.',
    tooLong,
  },
}

export const rating = {
  title: 'How near is it?',
  lead: 'In your own eyes. There is no right answer.',
  leadFor: (name: string) => `In ${name}’s own eyes. Write down only what ${name} says.`,
  label: '0 is not at all. 10 is all of it.',
  words: 'Do you want to say why?',
  send: 'Keep it',
  errors: { value: 'Choose a number from 0 to 10.', tooLong },
}

export const review = {
  title: 'Look at the plan again',
  lead: 'What you agreed stands beside what stands now. Talk about it. Then say what should happen.',
  earlier: (day: string) => `What was agreed on ${day}`,
  now: 'As it stands now',
  asked: 'When we asked',
  who: 'Who was there?',
  well: 'What went well?',
  didNot: 'What didn’t, and what is in the way?',
  legend: 'And now?',
  keep: 'The plan stays as it was agreed',
  change: 'The plan changes',
  changeHint: 'You come back to the plan to change it. It waits for a yes then.',
  send: 'Keep this look',
  decided: {
    keep: 'We looked at the plan again. It stays as it was agreed.',
    change: 'We looked at the plan again. It changes.',
  },
  before: 'Earlier looks',
  nothing: 'The plan has to be agreed first. Then we can look at it again.',
  errors: { outcome: 'Say whether the plan stays or changes.', tooLong },
}

export const helper = {
  title: 'Who helps me plan?',
  titleFor: (name: string) => `Who helps ${name} plan?`,
  lead: 'You choose. You can choose again any day. Nobody has to help, and your plan waits for no one.',
  leadFor: (name: string) => `${name} chooses, and may choose again any day. Nobody has to help.`,
  peers: 'Choose somebody who has been through it',
  legend: 'Who should it be?',
  kinds: {
    nobody: 'Nobody. I plan it myself.',
    family: 'Family or a friend',
    peer: 'Somebody who has been there themselves (a peer)',
    'user-led organisation': 'A group run by people who need support themselves',
    worker: 'A worker',
  } as Record<string, string>,
  nobodyFor: (name: string) => `Nobody. ${name} plans it alone.`,
  member: 'Somebody who is here already',
  memberNone: 'Somebody else',
  memberHint: 'They can then read your plan and add to it.',
  name: 'Or their name',
  add: 'Keep those who help already',
  send: 'Choose',
  errors: { kind: 'Choose who helps you plan, or nobody.', name: 'Say who it is.', tooLong },
}

export const notes = {
  title: 'Notes for the plan',
  lead: 'A helper’s notes are yours. Nobody else reads them until you send them.',
  leadFor: (name: string) => `Notes are ${name}’s. Others read them only once ${name} has sent them.`,
  workers: 'A draft stays yours for a few days only. Then its person can read it. You can show it sooner.',
  label: 'Write a note',
  send: 'Keep this note',
  share: (name: string) => `Show it to ${name}`,
  sendOn: 'Send it to all who see my plan',
  throwAway: 'Throw it away',
  none: 'No notes yet.',
  by: (name: string, day: string) => `${name}, ${day}`,
  unsent: 'only you and its writer read this',
  draft: (day: string) => `draft, opens on ${day}`,
  sent: 'sent',
  sentBack:
    'Nothing here yet says what matters or what is strong. Ask, and write it down first. “I’d rather not say” is a full answer too.',
  errors: { missing: 'Write a word or two.', tooLong, notYours: 'Only its person can send this note.' },
}

export const fridge = {
  title: (name: string) => `${name}’s plan for the fridge`,
  heading: (name: string) => `${name}’s plan`,
  who: (step: string, who: string) => `${step}: ${who}`,
  wrong: 'If things go wrong',
  ring: (name: string) => `If anything is wrong, ring ${name}:`,
}
