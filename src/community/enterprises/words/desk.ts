/** Mentors; and those who see papers, look again at a ninth worker, and take down what may not stand. */
export const mentoring = {
  title: 'Being a mentor',
  titleFor: (name: string) => `${name} as a mentor`,
  lead: 'You have done something like it, and would go along with a neighbour who begins. They ask, you say yes or no.',
  me: 'What those who begin read about you',
  shownAs: 'The name they read',
  words: 'What you have done, and how much time you have',
  wordsFor: (name: string) => `What ${name} has done, and how much time there is`,
  email: 'Email, if we may write when somebody asks',
  emailHint: 'The letter has a link: yes or no, without signing in. Nobody else sees the address.',
  yes: 'I would be a mentor',
  yesFor: (name: string) => `${name} would be a mentor`,
  change: 'Change it',
  stop: 'Nobody may ask me any more',
  stopFor: (name: string) => `Nobody may ask ${name} any more`,
  asked: 'They would like you as a mentor',
  askedFor: (name: string) => `They would like ${name} as a mentor`,
  askedNone: 'Nobody waits for your answer.',
  askedNoneFor: (name: string) => `Nobody waits for ${name}’s answer.`,
  with: 'You go along with',
  withFor: (name: string) => `${name} goes along with`,
  withNone: 'Nobody yet.',
  their: (name: string) => `${name} writes:`,
  sayYes: 'Yes',
  sayNo: 'No, not now',
  saysYes: (name: string) => `${name} says yes`,
  saysNo: (name: string) => `${name} says no, not now`,
  noHint: 'No reason is needed.',
  path: 'Their path',
  stepsLead: 'Tick what you have looked at together.',
  stepsLeadFor: 'Tick what they have looked at together.',
  seen: 'I have seen these',
  seenFor: (name: string) => `${name} has seen these`,
  nothing: 'Nothing new is ticked.',
  missing: 'Still to be written:',
  end: 'I stop being their mentor',
  endFor: (name: string) => `${name} stops being their mentor`,
  errors: {
    shownAs: 'Write the name they read.',
    answer: 'Say yes or no.',
    email: 'Write a whole email address, or leave it empty.',
    tooLong: (over: number) => `That is ${over} letters too long.`,
  },
}

/** For a mentor who answers by the link of a letter. */
export const byLetter = {
  title: 'Would you be their mentor?',
  lead: (name: string) => `${name} asks you. Yes or no is enough; you need not sign in.`,
  saidYes: 'You said yes. Thank you',
  saidNo: 'You said: no, not now',
  signIn: 'Sign in to see how far they are, or to change your mind. Or ring us: we write down what you say.',
  open: 'Being a mentor',
  over: 'This link does not work any more',
  overLead: 'It may be too old, or settled. A new one goes to the address you left with us, if it is still open.',
  anew: 'Send me a new link',
  sent: 'If it is still open, a new letter is on its way',
  sentLead: 'It goes to the address you left with us. Nothing came? Ring us: we write down what you say.',
  signInLink: 'Sign in instead',
  errors: { gone: 'This has changed meanwhile. Look again.' },
}
export const mentorLetter = {
  subject: 'Somebody asks you to be their mentor',
  words:
    'Somebody who begins a tiny enterprise asks whether you would go along with them. The link shows who, and takes your yes or no. You need not sign in. No reason is needed for a no.',
}

export const desk = {
  title: 'Papers of tiny enterprises',
  lead: 'Look at the paper itself, note the day it runs out, and give it back. Never your own.',
  none: 'Nobody waits.',
  waits: 'Something waits',
  fine: 'Listed, and all in date',
  of: (name: string) => `begun by ${name}`,
  chips: { listed: 'listed', 'not listed': 'not listed', rests: 'rests' },
  missing: 'Still to be written:',
  care: 'Personal care',
  careNone: 'They have not answered the law’s question.',
  ring: 'Runs out soon: ring them if they do not read letters.',
  see: 'A paper was seen',
  kind: 'Which one?',
  level: 'Level or number of years, if it has one',
  levelHint: 'For example: basic, enhanced, £5 million.',
  ends: 'On which day does it run out?',
  endsHint: 'From that day on it is not listed.',
  send: 'I have seen it today',
  grown: (count: number) => `${count} people work in it now. The listing is paused.`,
  grownOwed: (name: string, on: string) => `${name} looks at it with them by ${on}.`,
  looked: 'What did you find, together?',
  lookedHint: 'They read it. With eight people or fewer it can be listed again.',
  lookedSend: 'I have looked',
  down: 'Take down what was written',
  downLead:
    'Only for what may not stand: somebody’s health, a name, a threat, a lie that can be shown. That it was said politely or not is no reason.',
  downWords: 'What was written',
  why: 'Why? Everybody reads this.',
  downSend: 'Take it down',
  panel: 'Tiny enterprises',
  panelSee: 'Look',
  panelPapers: (count: number) =>
    count === 1
      ? 'One is not listed: a paper has not been seen or has run out.'
      : `${count} are not listed: papers have not been seen or have run out.`,
  panelSoon: (count: number) =>
    count === 1 ? 'One has a paper that runs out soon.' : `${count} have papers that run out soon.`,
  panelGrown: (count: number) =>
    count === 1
      ? 'One has a ninth worker: somebody has to look.'
      : `${count} have a ninth worker: somebody has to look.`,
  errors: {
    kind: 'Choose which paper.',
    ends: 'Write the day it runs out.',
    over: 'That day has passed: this paper counts no more.',
    words: 'Write what you found.',
    why: 'Write why. Everybody reads it.',
    tooLong: (over: number) => `That is ${over} letters too long.`,
  },
}
