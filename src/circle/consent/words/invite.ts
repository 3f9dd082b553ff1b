import { tooLong } from './too-long.ts'

/** Every sentence about letting somebody in. */
export const invite = {
  title: 'Let somebody in',
  titleFor: (name: string) => `Let somebody in for ${name}`,
  lead: 'You say what they may see. They get in only when they say yes.',
  leadFor: (name: string) => `Write down only what ${name} says.`,
  toName: 'Their name',
  inMyWords: 'What they are to you',
  inMyWordsFor: (name: string) => `What they are to ${name}, in ${name}’s words`,
  inMyWordsHint: 'Like: my sister. My neighbour with the keys.',
  offer: 'What may they see, and do?',
  offerHint: 'Nothing is chosen for you. You can give nothing for now, and more later.',
  offerNothing: 'Nothing for now: only to stand in the circle.',
  manners: { none: 'Nothing', see: 'See', add: 'See and add', do: 'Do it for me' } as Record<string, string>,
  mannersFor: { none: 'Nothing', see: 'See', add: 'See and add', do: 'Do it for them' } as Record<string, string>,
  from: 'From when?',
  fromHint: 'Leave it empty for: as soon as they say yes.',
  until: 'Until when?',
  untilHint: (months: number) =>
    `We write ${months === 12 ? 'a year' : `${months} months`} here. Choose another day, or empty it for no end.`,
  way: 'How shall it reach them?',
  ways: {
    'on paper': 'A letter to print',
    'by code': 'A code that I tell them',
    'by mail': 'An e-mail with a link',
  } as Record<string, string>,
  wayHints: {
    'on paper': 'One page with the code, and what it means.',
    'by code': 'On the phone, or face to face.',
    'by mail': 'The e-mail says nothing about you.',
  } as Record<string, string>,
  email: 'Their e-mail, if you chose that',
  press: 'Ask them in',
  errors: {
    toName: 'Write their name.',
    from: 'Write the day as three numbers, like 22 11 2026.',
    until: 'Write the day as three numbers, like 22 11 2027.',
    order: 'The end has to come after the beginning, and after today.',
    way: 'Choose how it shall reach them.',
    email: 'Write their whole e-mail, like pat@example.org.',
    tooLong,
  },
}
