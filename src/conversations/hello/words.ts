/** Every sentence said around a hello, to people and to workers. */
const en = {
  hello: {
    title: 'Say hello',
    lead: 'Tell us what is going on, in your own words. There is no form to pass and nothing to prove. A person reads every hello.',
    words: 'What is going on?',
    wordsHint: 'Write it as you would say it. A line or two is plenty.',
    name: 'What shall we call you?',
    nameHint: 'Leave it empty if you would rather not say yet.',
    contact: 'How can we get in touch with you?',
    contactHint: 'A phone number, an e-mail, or a place and a time. Whatever is safe and easy for you.',
    send: 'Say hello',
    somebody: 'Somebody who said hello',
    errors: {
      words: 'Tell us what is going on. A few words are enough.',
      contact: 'Tell us one way to get in touch with you.',
      tooLong: (over: number) =>
        `This is ${over} letters longer than we can keep. Make it shorter, or send it in two parts.`,
    },
    thanks: {
      title: 'Thank you. We have your hello.',
      next: (by: string) =>
        `A person will get in touch with you by ${by}. If they are late, it goes to the team lead, by name.`,
      danger: 'If you are in danger now, ring 999.',
      now: 'Meanwhile you can start to write down what matters to you. Nobody reads it until you send it.',
    },
  },
  hellos: {
    title: 'Hellos nobody has answered yet',
    none: 'Every hello has been answered.',
    takeUp: 'Take it up',
    gone: 'Somebody took this hello up a moment ago.',
    due: (day: string) => `by ${day}`,
  },
}

export type Words = typeof en
export const words = { en }
