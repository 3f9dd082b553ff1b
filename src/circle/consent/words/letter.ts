/** Every sentence about the letter of invitation. */
export const letter = {
  subject: (place: string) => `Somebody asks you in at ${place}`,
  mail: (place: string) =>
    `Hello,\n\nSomebody you know would like to let you in at ${place}. The link says who, and what it is about. You can say yes or no. It works once, for a while only.`,
  title: (name: string) => `A letter for ${name}`,
  print: 'Print this page. The code is shown here only now.',
  heading: (name: string) => `${name} asks you in`,
  dear: (name: string) => `Dear ${name},`,
  what: (name: string, words: string) =>
    words === ''
      ? `${name} would like you to stand in their circle.`
      : `${name} would like you to stand in their circle, as “${words}”.`,
  offered: 'This is what you would see and do:',
  go: (address: string) => `Go to ${address}/invited`,
  write: 'Write this code:',
  choose: 'Read what you take on. Then say yes or no.',
  until: (day: string) => `The code works once, until ${day}. Keep it to yourself, like a key.`,
  noNeed: (phone: string) =>
    `No computer? Ring ${phone}, and we do it with you. You can say no. Nobody will ask you why.`,
}
