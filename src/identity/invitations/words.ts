/** Every sentence about inviting somebody. */
const en = {
  invite: {
    title: (name: string) => `Invite ${name} to sign in`,
    lead: (name: string) =>
      `With an account, ${name} can read and write here. Nobody needs one: everything works on paper, by phone and face to face too.`,
    ask: 'Is it safe for them to have an account? Who else sees their phone and their post?',
    has: (name: string) => `${name} has an account.`,
    open: (by: string, day: string, until: string) => `${by} made an invitation on ${day}. It works until ${until}.`,
    newOne: 'If you make a new one, the old one stops.',
    takeBack: 'Take it back',
    howTitle: 'How shall it reach them?',
    byCode: 'With a code',
    byCodeHint: 'On paper, or you tell it to them. You can print a letter.',
    byMail: 'By e-mail',
    byMailHint: 'The letter says only that there is a way in. It says nothing about them.',
    email: 'Their e-mail, if you chose that',
    press: 'Make the invitation',
    sent: 'The letter is on its way.',
    takenBack: 'The invitation is taken back. Its code does not work any more.',
    errors: {
      how: 'Choose how it shall reach them.',
      email: 'Write their whole e-mail, like joan@example.org.',
    },
  },
  code: {
    title: (name: string) => `A code for ${name}`,
    print: 'Print this page, or read the code out. It is shown here only now: afterwards we do not know it either.',
    gone: 'This code does not work any more. Make a new invitation.',
    again: 'Make a new invitation',
  },
  letter: {
    subject: (place: string) => `Your way in to ${place}`,
    mail: (place: string) =>
      `Hello,\n\nHere is your way in to ${place}. It works once, for 14 days. You do not need to use it: you can do everything by phone, on paper or face to face as well.`,
    heading: 'Your way in',
    dear: (name: string) => `Dear ${name},`,
    what: 'You can read and write your pages yourself, on a phone or a computer. Here is how:',
    go: (address: string) => `Go to ${address}`,
    write: 'Write this code:',
    choose: 'Then say how you would like to sign in.',
    until: (day: string) => `The code works once, until ${day}. Keep it to yourself, like a key.`,
    noNeed: 'You do not need to do this. You can do everything by phone, on paper or face to face as well.',
  },
  welcome: {
    title: 'Use your code',
    lead: 'You have a letter from us, or somebody told you a code.',
    code: 'Your code',
    hint: 'Twelve letters and numbers, like K7QF-2MXD-9TRB.',
    press: 'Go on',
    errors: {
      shape: 'A code has twelve letters and numbers. Look again.',
      unknown:
        'That code does not work. It may have been used, or be too old. Ask the person who gave it to you for a new one.',
    },
  },
  accept: {
    title: (name: string) => `Welcome, ${name}`,
    lead: 'How would you like to sign in, next time?',
    email: 'Your e-mail',
    emailHint: 'Best one that only you read.',
    password: 'A password, if you like',
    passwordHint:
      'At least 12 letters. Three words that nobody would guess are good. Leave it empty, and we send you a link each time instead.',
    press: 'Go in',
    not: (name: string) => `Are you not ${name}? Then close this page, and ring us.`,
    gone: 'This code does not work',
    errors: {
      email: 'Write your whole e-mail, like joan@example.org.',
      used: 'This code has been used, was taken back or is too old. Ask for a new one.',
      here: 'That e-mail already signs in here, as somebody else. Use another one.',
      taken: 'That e-mail already signs in somewhere. Write its password, or use another e-mail.',
    },
  },
  colleagues: {
    title: 'Colleagues',
    lead: 'Everybody who does something for this place, and whether they can sign in.',
    none: 'Nobody yet.',
    has: 'signs in',
    invited: (until: string) => `invited, until ${until}`,
    not: 'no account yet',
    invite: 'Invite',
    going: 'Stops working here',
  },
}

export type Words = typeof en
export const words = { en }
