/** Mentors; and those who see papers, look again at a ninth worker, and take down what may not stand. */
export const mentoring = {
  title: 'Being a mentor',
  lead: 'You have done something like it, and would go along with a neighbour who begins. They ask, you say yes or no.',
  me: 'What those who begin read about you',
  shownAs: 'The name they read',
  words: 'What you have done, and how much time you have',
  yes: 'I would be a mentor',
  change: 'Change it',
  stop: 'Nobody may ask me any more',
  asked: 'They would like you as a mentor',
  askedNone: 'Nobody waits for your answer.',
  with: 'You go along with',
  withNone: 'Nobody yet.',
  their: (name: string) => `${name} writes:`,
  sayYes: 'Yes',
  sayNo: 'No, not now',
  noHint: 'No reason is needed.',
  path: 'Their path',
  stepsLead: 'Tick what you have looked at together.',
  seen: 'I have seen these',
  nothing: 'Nothing new is ticked.',
  missing: 'Still to be written:',
  end: 'I stop being their mentor',
  errors: {
    shownAs: 'Write the name they read.',
    answer: 'Say yes or no.',
    tooLong: (over: number) => `That is ${over} letters too long.`,
  },
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
