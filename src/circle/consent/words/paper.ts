/** Every sentence about all of it on paper. */
export const paper = {
  title: (name: string) => `Who may see what of ${name}’s: on paper`,
  heading: 'Who may see what',
  dear: (name: string) => `Dear ${name},`,
  intro:
    'These people may see something of yours. You decide. Tick what you want, and give this page back to us. Or ring us.',
  sees: (name: string, words: string) => (words === '' ? name : `${name}, ${words}`),
  stay: 'Leave it as it is',
  pause: 'Pause it for a while',
  end: 'End it',
  less: 'Less than now:',
  more: 'More than now:',
  letIn: 'Let somebody else in',
  who: 'Who, and what are they to you?',
  what: 'What may they see?',
  sign: 'Your name, and the day',
  none: 'You have let nobody in.',
}
