import { words as editing } from '../editing/words.ts'

/** Every sentence of telling of a group, of what has changed, and of whoever looks at it. */
const en = {
  versions: editing.en.versions,
  tell: {
    title: 'Tell us of a group or place',
    lead: 'A choir, a bench, a shop that lets you sit down. Somebody here looks at it, and then it stands in the list.',
    name: 'What is it called?',
    words: 'What is it, and what do you like about it?',
    whereWhen: 'Where and when is it?',
    area: 'Which part of town?',
    areaNone: 'I am not sure',
    teller: 'May we ask you about it? Your name and how to reach you',
    tellerHint: 'Only if you wish. Nobody but us sees it, and it is gone when we have looked.',
    send: 'Tell us',
    empty: 'Leave this box empty',
    thanks: 'Thank you. Somebody here looks at it.',
    another: 'Tell us of another one',
    list: 'All groups and places',
  },
  changed: {
    title: (name: string) => `What has changed at ${name}?`,
    words: 'What is different now?',
    wordsHint: 'For example: they meet on Thursdays now. Or: it has closed.',
    send: 'Tell us',
    back: 'Back to the page',
  },
  desk: {
    title: 'Groups and places to look at',
    panel: 'Groups and places',
    panelLine: (count: number) =>
      count === 1 ? 'One thing waits to be looked at' : `${count} things wait to be looked at`,
    panelOld: (count: number) =>
      count === 1
        ? 'One entry that nobody has checked for very long'
        : `${count} entries that nobody has checked for very long`,
    see: 'Look at them',
    lead: 'What people told us, what groups changed themselves, and entries that nobody has checked for long.',
    told: 'People told us',
    nothingTold: 'Nothing waits.',
    of: (name: string) => `of ${name}`,
    reach: (teller: string) => `Ask: ${teller}`,
    putIn: 'Put it in',
    goChange: 'Change the entry',
    settle: 'Done with it',
    outcomes: {
      changed: 'The entry is changed',
      'known already': 'We had it already',
      'put aside': 'It does not belong here',
    },
    outcome: 'What came of it?',
    changes: 'Groups changed their own entries',
    nothingChanged: 'Nobody changed anything since you looked.',
    looked: 'It is fine',
    newLinks: 'Links made new',
    newLinksLead:
      'Whoever had the link made a new one, and the old one stopped. Ring the group if you are not sure it was them.',
    words: 'Words from people who went',
    wordsLead:
      'Nobody sees them before you have read them. Show what helps somebody decide to go; never what points to a person.',
    noWords: 'Nothing to read.',
    show: 'Show it',
    hide: 'Leave it out',
    renew: 'Not checked for long',
    renewLead: (total: number) =>
      `${total} ${total === 1 ? 'entry' : 'entries'} that nobody has checked for long. Ring them, the oldest first.`,
    fresh: 'All entries are fresh.',
    never: 'never checked',
    last: (day: string) => `last checked ${day}`,
    new: 'Put in a group or place',
  },
  errors: {
    name: 'Write what it is called.',
    words: 'Write a few words about it.',
    changed: 'Write what is different.',
    outcome: 'Say what came of it.',
    empty: 'One box must stay empty, and something is in it. Empty it and send again.',
    tooLong: (over: number) => `That is ${over} letters too long.`,
  },
}

export type Words = typeof en
export const words = { en }
