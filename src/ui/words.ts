/** Every sentence that the layout, the shapes and the error pages say. Pages receive it as `w`. */
const en = {
  skip: 'Skip to the words on this page',
  product: 'Alongside',
  leaveNow: 'Leave now',
  leaveHow: 'Press Escape three times to leave this page fast.',
  nav: { person: 'My pages', practice: 'My work', place: 'Our place' },
  otherPages: 'Other pages of mine',
  signIn: 'Sign in',
  footer: {
    talk: 'Need to talk to somebody?',
    ring: (name: string) => `Ring ${name}`,
    hours: (hours: string) => `Somebody answers ${hours}.`,
    danger: 'In danger now?',
    dangerRing: 'Ring 999',
    dangerQuiet: 'On a mobile, if you cannot speak, press 55 when you are asked to.',
    more: 'Good to know',
    rights: 'My rights',
    accessibility: 'Can everybody use these pages?',
    reading: 'Make this easier to read',
    privacy: 'Who sees what, and why',
    line: 'Help starts with a conversation.',
  },
  next: 'What happens next',
  said: {
    opinion: (name: string) => `What ${name} thinks`,
    notYetConfirmed: 'Not yet confirmed',
    replies: 'Answers to this',
  },
  step: { barrier: 'In the way:', couldRemove: (who: string) => `${who} could change it.` },
  promise: { inTheWay: 'What is in the way:' },
  ratings: {
    caption: (whose: string) => `${whose} own ratings`,
    day: 'Day',
    rating: 'Out of 10',
    words: 'In their words',
    summary: (whose: string, points: { label: string; value: number }[]) =>
      `${whose} own rating, out of 10: ${points.map((p) => `${p.value} on ${p.label}`).join(', ')}.`,
    none: 'No ratings yet.',
    outOf: (value: number) => `${value} of 10`,
  },
  communicate: {
    title: (name: string) => `How to talk with ${name}`,
    reach: 'A safe way to reach them:',
    more: 'Read all of it',
    /** The needs that a record holds as codes (Accessible Information Standard, DAPB1605), as whoever deals with the person reads them. */
    needs: {
      'ring me': 'Ring',
      'text me': 'Send a text',
      'e-mail me': 'Send an e-mail',
      'write to me': 'Send a letter',
      'text relay': 'Ring through Relay UK (text relay)',
      'large print': 'Large print, 18 point or bigger',
      'easy words': 'Easy words, short sentences, pictures',
      braille: 'Braille',
      audio: 'On tape or as sound',
      'coloured paper': 'Coloured paper',
      bsl: 'British Sign Language, with an interpreter',
      'hands-on signing': 'Hands-on signing or deafblind manual',
      'speech to text': 'Somebody who types what is said',
      interpreter: 'An interpreter for another language',
      advocate: 'Somebody to speak up with them',
      makaton: 'Makaton signs',
      'lip-reads': 'Lip-reads: face them, in good light',
      'hearing loop': 'Hearing aid: use a loop, keep noise down',
      'more time': 'More time to take it in and to answer',
      'one thing': 'One thing at a time',
      'yes or no': 'Questions that can be answered yes or no',
      pictures: 'Point, show or draw',
      'writing it down': 'Write down what was said',
      quiet: 'A quiet place',
      'with somebody': 'Somebody they trust in the room',
      guide: 'Say who you are; offer an arm',
    } as Record<string, string>,
  },
  prompts: 'Questions that may help. Leave out any of them.',
  saved: {
    at: 'Saved',
    saving: 'Saving…',
    offline: 'No connection. Your words are kept on this device and sent when you are back.',
    found: 'We found words on this device that were not saved.',
    putBack: 'Put them back',
    throwAway: 'Throw them away',
    elsewhere: 'This was changed somewhere else. Nothing is lost: look at both and choose.',
    mine: 'What I wrote here',
    theirs: 'What was written there',
    signedOut: 'You are signed out. Your words are kept on this device. Sign in and open this page again.',
  },
  keep: 'Keep it for me, I will send it later',
  kept: 'We kept it for you. Only you can see it. Send it when you are ready.',
  sending: 'Sending…',
  letter: {
    replyTitle: 'Your answer',
    cut: 'Cut here',
    returnTo: 'Please send it to',
    noStamp: 'You do not need a stamp.',
    reference: 'Our mark for this letter:',
    from: 'From',
    to: 'To',
  },
  form: { somethingWrong: 'Something needs putting right', errorTitle: (title: string) => `Put right: ${title}` },
  errors: {
    talk: 'Would you rather talk to somebody?',
    ring: (name: string, hours: string) => `Ring ${name}. Somebody answers ${hours}.`,
    home: 'Go to the first page',
    back: 'Go back to where you were',
    reference: (code: string) => `If you ring us, say this: ${code}`,
    notFound: {
      title: 'We can’t show you that page',
      lines: [
        'It may have moved, or the address may have a letter wrong.',
        'Or it may be something that only some people can open. If you think that should be you, ask the person you ring.',
      ],
    },
    tooLarge: {
      title: 'That was too big to send',
      lines: [
        'A photo, a recording or a very long piece of writing was bigger than we can take in one go.',
        'Go back and your writing is still there. Send it in smaller parts, or take a smaller photo.',
      ],
    },
    tooMany: {
      title: 'Let’s take a short rest',
      lines: [
        'That was tried many times in a short while. To keep everybody safe, we wait a few minutes.',
        'You have done nothing wrong. Please try again a little later.',
      ],
    },
    ourFault: {
      title: 'Something went wrong on our side',
      lines: [
        'It was not you. Nothing you have sent is lost.',
        'Go back and try once more. If you were writing, your words are still there.',
      ],
    },
    away: {
      title: 'We’ll be back in a moment',
      lines: [
        'We can’t reach the place where everything is kept. It is all safe.',
        'This page looks again by itself every few seconds. You don’t need to do anything.',
      ],
      again: 'Look again now',
    },
    expired: {
      title: 'This page was open for a long time',
      lines: [
        'To keep you safe, a page with a form only works for a while. Yours had run out, so nothing was sent.',
        'Open it again. What you wrote was kept as you typed, and will be there.',
      ],
      again: 'Open it again',
    },
  },
}

/** The shape of the sentences, for pages that take `w`. */
export type UiWords = typeof en

/** The sentences by language. A language that is not there yet is read in English. */
export const words: { en: UiWords } = { en }
