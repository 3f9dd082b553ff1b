import { sentence } from '../../../ui/index.ts'

/** Every sentence about saying hello. */
export const hello = {
  title: 'Say hello',
  lead: 'Tell us what is going on, in your own words. There is nothing to prove. A person reads every hello.',
  words: 'What is going on?',
  wordsHint: 'Write it as you would say it. A line or two is plenty.',
  name: 'What shall we call you?',
  nameHint: 'Leave it empty if you would rather not say yet.',
  contact: 'How can we get in touch with you?',
  contactHint: 'A phone number, an e-mail, or a place and a time. Whatever is safe and easy for you.',
  enough: 'That is enough. You can send it now, or tell us a little more below.',
  more: 'Only if you like',
  moreLead: 'You can leave all of this out.',
  urgent: 'Does it need to be today?',
  urgentHint: 'Tick what is true today. It decides whom we meet first. It never decides whether we meet you.',
  urgencies: {
    'in danger': 'I am in danger',
    'somebody hurts me': 'Somebody hurts me or scares me',
    'no food': 'I have no food',
    'carer cannot go on': 'The one who cares for me cannot go on',
  },
  speak: 'How shall we talk with you?',
  ways: {
    straight: { title: 'Tell me straight', hint: 'Say it as it is.' },
    slowly: { title: 'Take it slowly', hint: 'One thing at a time. Give me time to think.' },
    'in writing': { title: 'Write to me', hint: 'I would rather read than talk.' },
  },
  lives: 'Your street or postcode',
  livesHint: 'Then somebody who knows your streets can come.',
  neighbourhood: 'Or your part of town',
  notSaid: 'I would rather not say',
  wanted: 'Who would you like to meet?',
  wantedHint: 'Tick anybody you like the sound of. We will ask them first. If they are away, we tell you.',
  kinds: {
    worker: 'works here',
    peer: 'has been through it too',
    'user-led organisation': 'run by people who use support',
    'carer-led organisation': 'run by people who care for somebody',
  },
  notWanted: 'Is there anybody you would rather not meet?',
  notWantedHint: 'They will not see your hello.',
  notWantedWords: 'Anybody else, in your own words',
  website: 'Leave this box empty',
  send: 'Say hello',
  somebody: 'Somebody who said hello',
  somebodyElse: 'Somebody we have not met yet',
  team: 'The team',
  promise: 'get in touch with you',
  bringTitle: 'Known in another place?',
  bring:
    'You can bring your whole record with you. There, choose “Everything about me” and keep the file. Say hello here, and say that you bring it. Whoever meets you takes it in with you. You can also begin afresh.',
  forAnother: 'Say hello for somebody else',
  forMyself: 'Say hello for yourself',
  readTitle: 'When we read hellos',
  ringTitle: 'Rather talk?',
  ring: (name: string, hours: string) => `Ring ${name}, ${hours}.`,
  away: (name: string) => `When nobody is reading, ring ${name}.`,
  awayNobody: 'When nobody is reading and it cannot wait: ring 999 if you are in danger, or 111 if it is your health.',
  promiseTitle: 'What we promise',
  promised: (days: number) =>
    days === 0
      ? 'A person gets in touch on the same working day.'
      : days === 1
        ? 'A person gets in touch by the end of the next working day.'
        : `A person gets in touch within ${days} working days.`,
  promisedUrgent: 'If it cannot wait, on the day we read it.',
  source: (source: string, from: string | null) => (from ? `Agreed here on ${from}.` : `(${sentence(source)}.)`),
  noThanks: (days: number) =>
    `You can say “no, thank you” at any time. Then we keep only the day you came and the day you said no, for ${days} days. If somebody is being hurt, the law may ask us to keep more. We tell you why.`,
  errors: {
    words: 'Tell us what is going on. A few words are enough.',
    contact: 'Tell us one way to get in touch with you.',
    contactOfEither: 'Tell us one way to get in touch: with them, or with you.',
    website: 'One box must stay empty, and something is in it. Empty the last box and send again.',
    tooLong: (over: number) =>
      `This is ${over} letters longer than we can keep. Make it shorter, or send it in two parts.`,
  },
}
