/** What is said about a crisis and staying in touch until it is calm. */
const en = {
  team: 'the team',
  promise: 'be in touch with you, every working day until you say it is calm',
  title: 'Until it is calm',
  lead: 'Somebody is in touch every working day. It goes on until you say it is calm. Nobody plans far ahead before that.',
  leadFor: (name: string) =>
    `Somebody is in touch every working day until ${name} says it is calm. Until then nobody plans far ahead.`,
  since: (day: string) => `Since ${day}`,
  next: (day: string) => `The next contact is by the end of ${day}.`,
  nextLate: (day: string) => `The contact by ${day} is late.`,
  see: 'See the contacts',
  contacts: 'Contacts so far',
  noContacts: 'None yet since the conversation.',
  contact: (how: string, name: string) => `${name}, ${how}`,
  calm: {
    done: (day: string) => `It has been calm since ${day}.`,
    atWord: (name: string, how: string, by: string) => `At ${name}’s word, ${how}, written down by ${by}.`,
  },
  none: 'There is no crisis open.',
  begin: 'Begin a conversation',
  record: {
    title: 'We have been in touch',
    how: 'How?',
    hows: {
      'by phone': 'By phone',
      'face to face': 'Face to face',
      'by message': 'By message',
      'no answer': 'I tried, nobody answered',
    },
    noAnswerHint: 'This is written down. The promise of the day stays open: try again.',
    words: 'A few words, if you like',
    wordsHint: 'They can be read by the person.',
    send: 'Write it down',
    sendOwn: 'We have been in touch',
    error: 'Say how you were in touch.',
  },
  sayCalm: {
    title: 'It is calm now',
    own: 'You can say so at any time. If it stops being calm, say hello again and somebody is in touch the same day.',
    forThem: (name: string) => `Only ${name} says when it is calm. Here you write down that they have said it.`,
    how: (name: string) => `How did ${name} say it?`,
    ways: { 'face to face': 'Face to face', 'by phone': 'By phone', 'on paper': 'On paper' },
    send: 'It is calm now',
    sendFor: (name: string) => `${name} says it is calm`,
    error: 'Say how they told you.',
  },
  errors: {
    over: 'It has been said that it is calm. There is nothing to write down here now.',
    tooLong: (over: number) => `This is ${over} letters too long. A line or two is enough.`,
  },
}

export type Words = typeof en
export const words = { en }
