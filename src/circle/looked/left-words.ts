/** Every sentence about what left this place. */
const en = {
  title: 'What left this place',
  titleFor: (name: string) => `What you sent out about ${name}`,
  lead: 'Sometimes we have to tell others about you, or you ask us to. Each time is written here: to whom, what, and why we may.',
  leadFor: (name: string) => `You see the lines you wrote. ${name} sees them all.`,
  none: 'Nothing about you has left this place.',
  noneBy: 'You have not written down that anything left.',
  write: 'Write down something that left',
  to: (whom: string) => `To ${whom}`,
  by: (name: string) => `sent by ${name}`,
  unknown: 'somebody here',
  law: 'Why we may:',
  reason: 'What for:',
  reference: 'If you ask about it, name',
  file: 'See what was sent',
  older: 'Earlier',
  hows: {
    'as a file': 'as a file',
    'through a link': 'from computer to computer',
    'by e-mail': 'by e-mail',
    'by post': 'by post',
    'by phone': 'by phone',
    'by hand': 'by hand',
    shown: 'shown, not given',
  },
  panel: {
    title: 'What left this place',
    line: (whom: string, day: string) => `${whom}, ${day}`,
    all: 'See what left',
  },
  form: {
    title: 'Write down what left this place',
    lead: (name: string) =>
      `For a phone call, a letter or a form that told somebody else about ${name}. ${name} reads this line.`,
    toWhom: 'Who was told?',
    toWhomHint:
      'The name of the place, and of the person if you know it. Like: St Luke’s Hospital, ward 4, Sister Doyle',
    what: 'What were they told, or given?',
    whatHint: 'In words that will make sense to the person. Not the whole text.',
    parts: 'Which parts of the record did it come from?',
    law: 'By what law, or with whose yes?',
    lawHint: 'Like: you said yes on the phone · Care Act 2014, section 45 · an order of the court',
    reason: 'What was it for?',
    how: 'How did it leave?',
    at: 'On which day?',
    reference: 'A number or name to ask by, if there is one',
    send: 'Write it down',
    errors: {
      toWhom: 'Say who was told.',
      what: 'Say what they were told or given.',
      parts: 'Choose at least one part.',
      law: 'Say by what law, or with whose yes.',
      how: 'Choose how it left.',
      at: 'Write the day, like 14 11 2026.',
      future: 'That day has not come yet.',
      tooLong: (over: number) => `That is ${over} characters too long.`,
    },
  },
}

export type LeftWords = typeof en
export const leftWords = { en }
