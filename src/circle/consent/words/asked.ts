/** Every sentence about an invitation that is on its way. */
export const asked = {
  title: (name: string) => `You asked ${name}`,
  code: 'The code',
  codeHint: 'Write it down or tell it now. It is shown only here: afterwards we do not know it either.',
  tell: (address: string) => `Tell them: “Go to ${address}/invited and write this code.”`,
  mailed: (email: string) => `The e-mail is on its way to ${email}.`,
  letter: 'The letter to print',
  offered: 'What you offered',
  works: (day: string) => `It works once, until ${day}.`,
  takeBack: 'Take it back',
  takenBack: 'It is taken back. The code does not work any more.',
  again: 'Ask again',
}
