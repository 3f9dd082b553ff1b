/** What the page “My rights” and the panels say. */
const en = {
  title: 'My rights',
  titleFor: (name: string) => `${name}’s rights`,
  lead: 'What you can ask for, what you asked, and how it stands.',
  leadFor: (name: string) => `What ${name} can ask for, what was asked, and how it stands.`,
  can: {
    title: 'What you can ask for',
    wrong: 'Something is not right: put it right',
    erase: 'Take something out',
    use: 'Stop using something, or use it differently',
    complain: 'Complain about how you use what you know about me',
    see: 'See everything about me: it is all on these pages, and you can take it along',
    looked: 'Who looked, and what left this place',
    keeping: 'How long we keep things',
    sums: 'How often something is kept from somebody',
    rights: 'All my rights',
    answered:
      'Somebody with a name answers within one month. It costs nothing. You can say it on paper, by phone or face to face too.',
  },
  asked: {
    title: 'What you asked',
    titleFor: (name: string) => `What ${name} asked`,
    none: 'You have not asked for anything yet.',
    noneFor: (name: string) => `${name} has not asked for anything yet.`,
  },
  others: {
    title: 'What others asked for about you',
    titleFor: (name: string) => `What others asked for about ${name}`,
    none: 'Nobody has asked for anything about you.',
    noneFor: (name: string) => `Nobody has asked for anything about ${name}.`,
    add: 'Somebody asks for something',
  },
  holds: {
    none: 'Nothing stops you from having something taken out.',
    add: 'Hold this record',
  },
  gone: {
    title: 'What was taken out',
    row: (what: string, day: string) => `${what}, ${day}`,
  },
  workers: {
    title: 'Keep something back',
    lead: 'The narrow exception. Two people decide.',
    write: 'Write something down that is kept back',
  },
  home: {
    title: 'My rights',
    text: 'Something not right? Want to know who asked about you?',
    waiting: (count: number) => (count === 1 ? 'One answer is owed to you' : `${count} answers are owed to you`),
  },
}

export type Words = typeof en
export const words = { en }
