/** Every sentence that plans say. */
const en = {
  plan: {
    title: 'My plan',
    titleFor: (name: string) => `${name}’s plan`,
    matters: 'What matters, what is strong',
    noMatters: 'Nothing here yet. It can wait.',
    none: 'There are no hopes here yet. One is enough to begin with.',
    addHope: 'Add a hope',
    agree: 'I agree to this plan',
    agreed: (day: string) => `Agreed on ${day}.`,
    changed: 'It has changed since. It waits for a yes.',
    notAgreed: 'Not agreed yet.',
    hopesFirst: 'A plan needs at least one hope before anybody can agree to it.',
  },
  hope: {
    title: 'Add a hope',
    titleFor: (name: string) => `Add a hope to ${name}’s plan`,
    label: 'What would you like to be different?',
    labelFor: (name: string) => `What would ${name} like to be different?`,
    hint: 'Big or small. For example: “Get back to the choir.”',
    send: 'Put it in my plan',
    sendFor: 'Put it in the plan',
    errors: {
      missing: 'Write down one hope. A few words are enough.',
      tooLong: (over: number) => `This is ${over} letters too long for one hope. Make two of it.`,
    },
  },
}

export type Words = typeof en
export const words = { en }
