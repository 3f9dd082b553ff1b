/** Every sentence about opening a record in an emergency. */
const en = {
  dangers: {
    life: 'A life is in danger',
    'serious harm': 'Somebody is being seriously harmed, or soon will be',
    'a child': 'A child is in danger',
    'found alone': 'They were found and cannot say how to help them',
  },
  open: {
    title: (name: string) => `In an emergency: ${name}`,
    lead: (hours: number) =>
      `Only when somebody is in danger and there is no other way. It stays open for ${hours} hours. They are told, and somebody else looks at it within days.`,
    nine: 'If somebody is in danger this minute, ring 999 first.',
    danger: 'What is the danger?',
    words: 'What has happened, and why is there no other way?',
    wordsHint: 'They read this. So does the one who looks at it.',
    safe: 'Is it safe to tell them?',
    safeYes: 'Yes, they are told now',
    safeNo: 'No: telling them now would put somebody in danger',
    whyNot: 'Why is it not safe?',
    whyNotHint: 'The one who looks at it reads this first.',
    send: 'Open it now',
    errors: {
      danger: 'Choose the danger.',
      words: 'Say what has happened. A line is enough.',
      safe: 'Say whether it is safe to tell them.',
      whyNot: 'Say why it is not safe to tell them.',
      gone: 'Too much time has passed since you looked. Search again.',
      tooMany: 'You have opened as many records in an emergency as one worker may in a day. Ring your team lead.',
      tooLong: (over: number) => `That is ${over} letters too long.`,
    },
  },
  card: {
    title: 'Opened in an emergency',
    line: (who: string) => `${who} opened this record`,
    until: (day: string, time: string) => `Open until ${day}, ${time}`,
    over: 'No longer open',
    words: (words: string) => `“${words}”`,
    waits: (who: string, day: string) => `${who} looks at whether that was right, by ${day}.`,
    right: (who: string) => `${who} looked at it: it was right.`,
    notRight: (who: string) => `${who} looked at it: it was not right.`,
  },
  review: {
    title: 'Opened in an emergency',
    lead: 'A colleague opened a record. Look at whether that was right. The person reads what you write.',
    none: 'Nothing waits for you to look at.',
    by: (who: string) => `opened by ${who}`,
    due: (day: string) => `by ${day}`,
    notSafe: (why: string) => `Not told yet, because: “${why}”`,
    did: 'What they looked at',
    didNothing: 'Nothing was read.',
    right: 'Was it right to open it?',
    yes: 'It was right',
    no: 'It was not right',
    noHint: 'Then it closes at once.',
    words: 'Your words to the person',
    send: 'This is what I found',
    errors: {
      right: 'Say whether it was right.',
      words: 'Write a few words. The person reads them.',
      tooLong: (over: number) => `That is ${over} letters too long.`,
    },
    panel: 'Opened in an emergency',
    see: 'Look at it',
  },
}

export type Words = typeof en
export const words = { en }
