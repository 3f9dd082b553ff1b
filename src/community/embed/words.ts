/** Every sentence of the list for other sites, and of the page on which somebody gets it. */
const en = {
  list: {
    title: { groups: 'Groups and places', week: 'What is on this week', today: 'What is on today' },
    titleIn: (what: string, area: string) => `${what} in ${area}`,
    none: 'There is nothing here just now.',
    all: { groups: 'See all of them', week: 'See all that is on', today: 'See all that is on' },
    from: (place: string) => `From ${place}. Every entry opens in a new tab.`,
    paused: 'Not on just now',
    today: 'Today',
  },
  make: {
    title: 'Put this list on your own page',
    lead: 'For the pages of a library, a surgery, a school, a parish. It keeps itself up to date, and it is free.',
    choose: 'What should it show?',
    show: 'Which list',
    shows: { groups: 'Groups and places', week: 'What is on this week', today: 'What is on today' },
    area: 'Where',
    everywhere: 'All over town',
    kind: 'Which kind',
    all: 'All of them',
    words: 'Only with these words',
    wordsHint: 'For example: singing, lunch. Leave it empty for all.',
    day: 'Only on this day',
    anyDay: 'Any day',
    dayHint: 'For groups and places',
    days: {
      MO: 'Mondays',
      TU: 'Tuesdays',
      WE: 'Wednesdays',
      TH: 'Thursdays',
      FR: 'Fridays',
      SA: 'Saturdays',
      SU: 'Sundays',
    },
    large: 'In large print',
    look: 'Show me',
    preview: 'How it looks',
    take: 'Copy this into your page',
    takeLead: 'Or give it to whoever looks after your page. They know where it goes.',
    code: 'The words to copy',
    nothing:
      'It sets no cookie, counts nobody and needs no script. What is in it are groups and places, never people. It may be kept for five minutes.',
    open: 'If you would rather have the bare data: it is open to all, as Open Referral UK 3.0.',
  },
}
export type Words = typeof en
export const words = { en }
