/** Every sentence about reading along with a worker, and about the team. */
const en = {
  card: {
    title: 'Somebody reads along',
    consent: 'by your yes',
    consentFor: 'by their own yes',
    reason: 'without being asked, for this reason',
    from: (from: string, until: string) => `from ${from} until ${until}`,
    now: 'now',
    over: 'over',
    end: 'End it now',
    endFor: (name: string) => `: ${name}`,
    words: (words: string) => `“${words}”`,
  },
  let: {
    title: 'Let a supervisor read along',
    lead: 'Somebody helps your worker think. They may read, and not write. It ends by itself, and you can end it any day.',
    who: 'Who?',
    none: 'Nobody could read along just now.',
    words: 'What for?',
    wordsHint: 'A few words, so that everybody knows later.',
    days: (days: number) => `For how many days? (${days} at most)`,
    send: 'Let them read along',
    errors: {
      supervisor: 'Choose somebody.',
      words: 'Say what for.',
      days: (most: number) => `Write a number of days from 1 to ${most}.`,
      tooLong: (over: number) => `That is ${over} letters too long.`,
    },
  },
  team: {
    title: 'Who walks alongside whom',
    lead: 'Names and nothing more. Everybody here can see that you looked.',
    none: 'Nobody yet.',
    waits: 'Nobody walks alongside them',
    group: (name: string, count: number) => `${name}: ${count === 1 ? 'one person' : `${count} people`}`,
    nobody: 'No worker',
    byWish: 'no worker, by their own wish',
    place: 'nobody was left',
    since: (day: string) => `since ${day}`,
    second: (name: string) => `when away: ${name}`,
    noSecond: 'nobody for when they are away',
    gap: (day: string) => `not met since ${day}`,
    handover: (name: string) => `being handed over to ${name}`,
    links: {
      rota: 'The rota',
      requests: 'Asking for another worker',
      emergencies: 'Opened in an emergency',
      colleagues: 'Colleagues',
    },
  },
  one: {
    with: (name: string) => (name ? `${name} walks alongside them.` : 'Nobody walks alongside them.'),
    handoverTitle: 'Propose somebody new',
    underWay: (name: string) => `They are being handed over to ${name}.`,
    noWorker: 'There is nobody to hand over from.',
    superviseTitle: 'Read along with their worker',
    superviseLead: (days: number) =>
      `You need a reason, and they read it. You may read and not write, for ${days} days at most. Their own yes is better: ask their worker to ask them.`,
    reason: 'Why do you need to read along?',
    days: (days: number) => `For how many days? (${days} at most)`,
    send: 'Read along, for this reason',
    errors: { reason: 'Say why. They read it.', notYou: 'You walk alongside them yourself, or nobody does.' },
  },
}

export type Words = typeof en
export const words = { en }
