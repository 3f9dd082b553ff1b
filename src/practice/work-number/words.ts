const en = {
  title: 'The number people ring me on',
  lead: 'People whose name to ring you are see it on their pages, at the foot of each, and on letters. The team’s number stands beside it for when you are not there.',
  now: (number: string) => `People ring you on ${number}.`,
  none: 'You have no number of your own here. People ring the team.',
  number: 'Your work number',
  numberHint: 'Not your private one. People keep it.',
  hours: 'When do you answer it?',
  hoursHint: (name: string) => `It reads on from “${name} answers …”, for example “9am to 5pm, Monday to Thursday”.`,
  send: 'Show this number',
  back: 'Show the team’s number instead',
  done: { shown: 'Saved. People see it from now on.', back: 'People see the team’s number from now on.' } as Record<
    string,
    string
  >,
  errors: {
    number: 'Write a number that can be rung, such as 01632 960 044.',
    hours: 'Say when you answer it.',
    tooLong: (over: number) => `That is ${over} letters too long.`,
  },
}

export type Words = typeof en
export const words = { en }
