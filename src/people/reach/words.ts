import type { NeedKind, Way } from './needs.ts'

const wayNames: Record<Way, string> = {
  phone: 'Ring',
  text: 'Send a text',
  'e-mail': 'Send an e-mail',
  letter: 'Send a letter',
  visit: 'Come to the door',
  here: 'Write on these pages',
  'through somebody': 'Through somebody else',
}

const never: Record<Way, string> = {
  phone: 'Do not ring.',
  text: 'Do not send a text.',
  'e-mail': 'Do not send an e-mail.',
  letter: 'Do not send a letter.',
  visit: 'Do not come to the door.',
  here: 'Do not write on these pages.',
  'through somebody': 'Do not go through somebody else.',
}

const kinds: Record<NeedKind, string> = {
  contact: 'How to get in touch',
  format: 'How to write things down',
  professional: 'Who else is needed to talk',
  support: 'What helps when we talk',
}

/** Every sentence about how to talk with somebody and how to reach them. */
const en = {
  communicate: {
    title: 'How to communicate with me',
    titleFor: (name: string) => `How to communicate with ${name}`,
    lead: 'Everybody who deals with you sees this first, on every page.',
    edit: 'Change this',
    none: 'Nothing here yet.',
    inWords: 'In my words',
    inWordsFor: (name: string) => `In ${name}’s words`,
    inWordsHint: 'The most needed first. A new line for each.',
    kinds,
    carer: 'What my carer, or whoever speaks for me, needs',
    carerFor: (name: string) => `What ${name}’s carer, or whoever speaks for ${name}, needs`,
    carerHint: 'For example: “My sister is deaf. Text her.”',
    language: 'The language I like best, if it is not English',
    languageFor: 'The language they like best, if it is not English',
    languageLine: (language: string) => `Best language: ${language}.`,
    helped: 'Did anybody help you to say this?',
    helpedFor: (name: string) => `Who helped ${name} to say this?`,
    helpedLine: (who: string) => `${who} helped to write it.`,
    updated: (day: string) => `Last changed on ${day}.`,
    by: (line: string) => `Written ${line}.`,
    before: 'How it read before',
    until: (day: string) => `From ${day}`,
    send: 'Keep this',
    tooLong: (over: number) => `This is ${over} letters too long. Make it a little shorter.`,
  },
  reach: {
    title: 'How to reach me safely',
    titleFor: (name: string) => `How to reach ${name} safely`,
    lead: 'Say what is safe and what is not. We keep to it.',
    edit: 'Change this',
    none: 'Nothing here yet. Say how we may reach you.',
    noneFor: (name: string) => `Nobody has asked ${name} yet. Ask before you ring or write.`,
    unsure: 'Ask before you use any other way.',
    safe: 'Safe',
    neverTitle: 'Do not',
    wayNames,
    never,
    times: 'When',
    notSaid: 'Never say this, never leave it in a message',
    through: 'Through whom',
    watched: (name: string) =>
      `Somebody may be watching ${name}’s screen. This is kept off it. Keep to this, whatever is written there.`,
    safeWord: 'A safe word is set.',
    noSafeWord: 'There is no safe word yet.',
    phoneCard: (name: string) => `When ${name} rings`,
    updated: (day: string) => `Last changed on ${day}.`,
    by: (line: string) => `Written ${line}.`,
  },
  editReach: {
    title: 'How we may reach you safely',
    titleFor: (name: string) => `How to reach ${name} safely`,
    lead: 'Leave out what you do not want to say.',
    way: { safe: 'Yes, this is safe', never: 'No, never', unsaid: 'I’d rather not say' },
    phone: 'Phone number',
    email: 'E-mail address',
    address: 'Address for letters',
    addressHint: 'As on an envelope, a new line for each line.',
    through: 'Through whom, and how we reach them',
    times: 'When is it safe? When is it not?',
    timesHint: 'For example: “Weekdays after 10. Not when Ray is home.”',
    notSaid: 'What must we never say to whoever answers, or leave in a message?',
    notSaidHint: 'For example: “Do not say where you ring from.”',
    safeWord: 'A safe word for the phone',
    safeWordHint: 'We ask you for it before we say anything about you. Pick a word that only you would say.',
    safeWordStays: 'You have one. Leave this empty to keep it, or write a new one.',
    send: 'Keep this',
    errors: {
      tooLong: (over: number) => `This is ${over} letters too long. Make it a little shorter.`,
      phone: 'Give us the number, if we may ring or send a text.',
      email: 'Give us the e-mail address, if we may use it.',
      address: 'Give us the address, if we may send letters.',
      through: 'Say through whom we may reach you.',
    },
  },
  phone: {
    title: (name: string) => `${name} is on the phone`,
    card: (name: string) => `Is ${name} on the phone?`,
    cardText: 'Ask for the safe word first.',
    cardLink: 'What to say and do',
    steps: {
      ask: 'Ask for the safe word',
      askText: '“What is your safe word, please?” Say no name and nothing about them until you have heard it.',
      show: 'Show the safe word',
      noWord: (name: string) =>
        `${name} has no safe word yet. Ask two things that only ${name} would know, such as what you talked about last. Then offer to set a word.`,
      wrong: 'If the word is wrong',
      wrongText:
        'Be kind. Say: “I can’t talk about anybody just now. I will call back.” Then reach them in a way that is safe, below.',
      listen: 'If they seem not free to talk, ask only what can be answered yes or no.',
      hear: 'With the right word, they may hear',
      hears: [
        'their plan, and what was said',
        'what was promised, by whom and by when',
        'who looked at their page: they can ask for it in a letter',
      ],
      doThis: 'With the right word, they may do',
    },
    does: {
      confirm: 'Say that something is right, or not',
      plan: 'Agree to their plan',
      about: 'Change what their page says about them',
      reach: 'Change how to reach them',
      letters: 'Ask for a letter',
      offScreen: 'Have something back that is kept off their screen',
    },
    note: 'Whatever they do by phone, write it down at their word. It says so, with your name.',
  },
  panel: {
    title: 'Reach them safely',
    own: 'How to reach me',
    change: 'Look or change',
    off: (name: string) => `Kept off ${name}’s screen`,
  },
}

export type Words = typeof en
export const words = { en }
