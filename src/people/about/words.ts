import type { Heading } from './headings.ts'

interface HeadingWords {
  title: string
  titleFor: (name: string) => string
  hint: string
}

const headings: Record<Heading, HeadingWords> = {
  important: {
    title: 'What is most important to me',
    titleFor: (name) => `What is most important to ${name}`,
    hint: 'What you love, what you believe in, what you would never give up.',
  },
  people: {
    title: 'People who are important to me',
    titleFor: (name) => `People who are important to ${name}`,
    hint: 'Family, friends, neighbours, pets. Who they are to you and how you keep in touch.',
  },
  communicate: {
    title: 'How I communicate and how to communicate with me',
    titleFor: (name) => `How ${name} communicates, and how to communicate with ${name}`,
    hint: 'What helps you to understand and to be understood. How people can tell that you are happy, cross or in pain.',
  },
  wellness: {
    title: 'My wellness',
    titleFor: (name) => `${name}’s wellness`,
    hint: 'What a good day is like, what keeps you well, and what a bad day looks like.',
  },
  'do and do not': {
    title: 'Please do, and please do not',
    titleFor: (name) => `Please do, and please do not: ${name}’s words`,
    hint: 'What you would like people to do when they are with you. What they should never do.',
  },
  support: {
    title: 'How and when to support me',
    titleFor: (name) => `How and when to support ${name}`,
    hint: 'What you do by yourself, what you would like a hand with, and at what time of day.',
  },
  also: {
    title: 'Also worth knowing about me',
    titleFor: (name) => `Also worth knowing about ${name}`,
    hint: 'Anything else: your work, your travels, a song, what makes you laugh.',
  },
}

/** Every sentence of the page “About me”. */
const en = {
  headings,
  page: {
    title: 'About me',
    titleFor: (name: string) => `About ${name}`,
    lead: 'This is you, in your words. Leave out what you like. You can change it any day.',
    leadFor: (name: string) => `${name}’s own words.`,
    edit: 'Write or change',
    change: 'Change',
    nothing: 'Nothing here yet.',
    nothingFor: 'Nothing written here. That is fine.',
    beginAll: 'Write about me',
    beginAllFor: (name: string) => `Write at ${name}’s word`,
    helped: (who: string) => `${who} helped to write it.`,
    updated: (day: string) => `Last changed on ${day}.`,
    by: (line: string) => `Written ${line}.`,
    versions: (count: number) => `How it read before (${count})`,
    allVersions: 'How it read before',
    taken: 'Taken away.',
    communicate: 'How to communicate with me',
    communicateFor: (name: string) => `How to communicate with ${name}`,
    reach: 'How to reach me safely',
    reachFor: (name: string) => `How to reach ${name} safely`,
    more: 'More about talking with each other',
  },
  edit: {
    title: 'Write about me',
    titleFor: (name: string) => `Write about ${name}, in ${name}’s words`,
    lead: 'Fill in one box, or all, or none. Your words stay as you write them.',
    leadFor: (name: string) => `Write what ${name} says, as ${name} says it.`,
    helped: 'Did anybody help you to write it?',
    helpedFor: (name: string) => `Who helped ${name} to say it?`,
    helpedHint: 'Their name, and who they are to you. Leave it empty if nobody did.',
    send: 'Keep this',
    errors: {
      tooLong: (over: number) => `This is ${over} letters too long. Make it a little shorter.`,
      meanwhile: 'This was changed by somebody else while you wrote. Look at both, then keep the one you want.',
    },
    theirs: 'What it says now',
    one: 'All of my page at once',
  },
  before: {
    title: (heading: string) => `How it read before: ${heading}`,
    now: 'How it reads now',
    back: 'Back to the page',
  },
  panel: {
    title: 'About me',
    titleFor: (name: string) => `About ${name}`,
    begin: 'Tell us who you are, in your own words. Everybody who helps you reads it first.',
    beginFor: (name: string) => `${name} has not written anything here yet.`,
    all: 'Read all of it',
    write: 'Write about me',
  },
}

export type Words = typeof en
export const words = { en }
