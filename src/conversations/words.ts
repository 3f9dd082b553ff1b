/** Every sentence that conversations say, to people and to workers; those of a hello are in `hello/words.ts`. */
const en = {
  statement: {
    title: 'Say something',
    titleFor: (name: string) => `Write down what ${name} says`,
    lead: 'In your own words. They stay yours: nobody else can change them.',
    leadFor: (name: string) =>
      `${name} will read this back and say whether it is right. Until then it is marked “not yet confirmed”.`,
    label: 'The words',
    send: 'Keep it',
    errors: {
      missing: 'Write at least a word or two.',
      tooLong: (over: number) => `This is ${over} letters too long. Send it in two parts.`,
    },
  },
  said: {
    title: 'What was said',
    titleFor: (name: string) => `What ${name} and others said`,
    none: 'Nothing has been written down yet.',
    add: 'Add something',
    confirm: 'Yes, that is right',
    line: (manner: string, day: string) => `${manner}, ${day}`,
  },
}

export type Words = typeof en
export const words = { en }
