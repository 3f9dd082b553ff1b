import { words as shown } from '../words.ts'

/** Every sentence of saying how it was. */
const en = {
  felt: shown.en.felt,
  visit: {
    title: (name: string) => `How was it at ${name}?`,
    lead: 'What you say is counted together with what others say. Your name is never shown, to nobody.',
    who: 'Who went?',
    whos: {
      'on screen': 'I did',
      'on paper': 'Somebody wrote it to me',
      'by phone': 'Somebody told me on the phone',
      'face to face': 'Somebody told me face to face',
    },
    whoHint: 'For somebody else you write it down without their name, unless you choose whose words they are.',
    whose: 'Whose words are they?',
    whoseHint: 'Then it is theirs: they see it, change it and take it back. They see too that you wrote it down.',
    nobody: 'Nobody I name',
    // Read in “who looked”: it tells of no group, which may be off that screen.
    why: 'wrote something down at your word',
    off: 'Not on their screen',
    offLead:
      'Do this when they ask for it, or say that somebody may be watching. You cannot see whether they said how it was here; if they did, it goes off their screen.',
    offWhose: 'Whose screen?',
    offHow: 'How did they tell you?',
    offPress: 'Take it off their screen',
    atMyWord: (how: string, name: string) => `${name} wrote this down at your word, ${how}.`,
    hows: { 'on screen': 'on screen', 'on paper': 'on paper', 'by phone': 'by phone', 'face to face': 'face to face' },
    welcome: 'How welcome did you feel?',
    welcomes: { '5': 'Very welcome', '4': 'Welcome', '3': 'So-so', '2': 'Not much', '1': 'Not at all' },
    access: 'How easy was it to get in and around?',
    accesses: { '5': 'Very easy', '4': 'Easy', '3': 'So-so', '2': 'Hard', '1': 'I could not', none: 'I cannot say' },
    felt: 'What was it like? Choose what fits.',
    words: 'In your own words, in a sentence',
    wordsHint: 'Somebody here reads it first. Please name nobody.',
    send: 'Send',
    again: 'Save what is different',
    takeBack: 'Take back what I said',
    takeBackLead: 'Then it is not counted any more, and nobody keeps it.',
    back: 'Back to the page',
  },
  errors: {
    welcome: 'Say how welcome you felt.',
    who: 'Say who went.',
    how: 'Say how they told you.',
    whose: 'Choose whose screen.',
    tooLong: (over: number) => `That is ${over} letters too long.`,
  },
}

export type Words = typeof en
export const words = { en }
