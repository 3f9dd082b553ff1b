/** What is said in the workbook: a conversation by oneself. */
const en = {
  title: 'A conversation by myself',
  lead: 'No worker, no account. Take your time. Answer what you like, leave out what you like.',
  nobody: 'Nobody reads this until you press “Send”.',
  nobodyHere: 'Nobody reads this until you press “Send”. What you write is saved as you type, and only you can see it.',
  paper: 'Print it and write with a pen',
  keepHere: 'Keep what I write on this device',
  keepHereHint:
    'Only tick this if nobody else uses this device, or if they may see it. Untick it, and it is gone from here.',
  send: 'Send',
  sendTitle: 'When you are ready',
  sendLead: 'Then somebody reads it and gets in touch with you. You can also just keep it, or print this page.',
  contact: 'How can we get in touch with you?',
  contactHint: 'A phone number, an e-mail, or a place and a time. Whatever is safe and easy for you.',
  name: 'What shall we call you?',
  nameHint: 'Leave it empty if you would rather not say yet.',
  sendOwn: 'It stays yours. Who may see what was said can read it then. Each answer is kept as your own words.',
  place: 'by myself',
  website: 'Leave this empty',
  errors: {
    empty: 'Answer at least one question. A few words are enough.',
    contact: 'Tell us one way to get in touch with you.',
    tooLong: (over: number) => `This is ${over} letters longer than we can keep. Make it shorter.`,
    tooMuch: 'All answers together are longer than we can take in one go. Make some of them shorter.',
    website: 'Empty the last field. It is only there to stop machines.',
  },
  sheet: {
    title: 'A conversation by myself',
    lead: 'This is yours. Write, draw, leave out. Keep it, or give it to whom you like.',
    name: 'My name, if I want to say it',
    reach: 'How to get in touch with me',
    larger: 'Larger print',
    smaller: 'Smaller print',
    back: 'Write it here instead',
    print: 'Print this page with your browser.',
    to: (name: string, number: string) => `To send it, hand it to anybody here, or ring ${name} on ${number}.`,
  },
}

export type Words = typeof en
export const words = { en }
