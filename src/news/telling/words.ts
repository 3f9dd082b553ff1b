import type { Often } from './rules.ts'

const howOften: Record<Often, string> = {
  'at once': 'At once',
  daily: 'Once a day',
  weekly: 'Once a week, as a letter of the week',
  never: 'Never. I look here when I like',
}

const en = {
  title: 'How news reaches me',
  titleFor: (name: string) => `How news reaches ${name}`,
  lead: 'A message only says that there is something new. What it is stands here, behind your sign-in.',
  howOften: 'How often?',
  often: howOften,
  ways: 'In which ways?',
  mail: (to: string) => `By e-mail, to ${to}`,
  mailTheirs: 'By e-mail',
  noMail: 'By e-mail',
  noMailHint:
    'We know no e-mail that is surely yours. Answer the letter under “Signing in”, or say on “How to reach me” that e-mail is safe.',
  text: 'By text message',
  number: 'The number for texts',
  paper: 'On paper, by post',
  paperHint: 'Whoever walks alongside you prints it.',
  quiet: 'Quiet hours',
  quietHint: (from: string, until: string) =>
    `Leave both empty for ${from} until ${until}. Nothing is sent in quiet hours.`,
  from: 'From, such as 21:00',
  until: 'Until, such as 9:30',
  safe: 'Nothing goes out in a way, or at a time, that you said is not safe.',
  safeLink: 'How to reach me safely',
  keep: 'Keep this',
  kept: 'Kept. This is how news reaches you from now on.',
  errors: {
    often: 'Say how often.',
    way: 'Choose at least one way, or “never”.',
    number: 'Write the number, such as 07700 900 123.',
    quiet: 'Write both times, such as 21:00 and 9:30.',
  },
  notThrough: {
    title: 'Did not get through',
    line: (name: string, way: string) => (way === 'text' ? `A text to ${name}` : `An e-mail to ${name}`),
    under: (day: string) => `Given up on ${day}. Ask them for another way.`,
  },
  week: {
    title: 'Your week',
    lead: 'What stands in the last seven days. Print it, and only the letter comes out.',
    all: 'All that is new',
  },
  message: {
    subject: (place: string) => `There is something new for you at ${place}`,
    words: (place: string) => `There is something new for you at ${place}. Sign in to read it:`,
    weekSubject: (place: string) => `Your letter of the week from ${place}`,
    week: (place: string) => `Your letter of the week from ${place} is ready. Sign in to read it:`,
  },
}

export type Words = typeof en
export const words = { en }
