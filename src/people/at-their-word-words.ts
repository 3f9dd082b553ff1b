/** What stands where somebody writes down what a person did by paper, by phone or face to face. */
const en = {
  legend: (name: string) => `How did ${name} tell you?`,
  hint: (name: string) => `You are doing this at ${name}’s word. It will say so, with your name.`,
  hows: {
    'on paper': 'On paper',
    'by phone': 'By phone',
    'face to face': 'Face to face',
  },
  missing: (name: string) => `Say how ${name} told you.`,
  them: 'this person',
  line: (name: string, how: string, writer: string) => `at ${name}’s word, ${how}, written by ${writer}`,
}

export type AtTheirWordWords = typeof en
export const atTheirWordWords = { en }
