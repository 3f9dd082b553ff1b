const when = { ended: 'It ended', died: 'They died' }

const en = {
  list: {
    title: 'Records whose time is over',
    lead: 'How long a record is kept is a rule. That it goes is a decision, and it is yours. Nothing goes by the clock alone.',
    none: 'No record waits for you to decide.',
    row: (name: string, born: string | null) => (born ? `${name}, born ${born.slice(0, 4)}` : name),
    under: (day: string, years: number) =>
      `Ended ${day}. Kept ${years === 1 ? 'one year' : `${years} years`} after that.`,
    second: (name: string) => `${name} says it goes. It needs your yes.`,
    by: (day: string) => `by ${day}`,
    late: (day: string) => `was due ${day}`,
    done: {
      kept: 'Kept. It comes back to somebody on the day you said.',
      held: 'Held. Nothing of it goes until the hold ends.',
      first: 'Written down. Somebody else decides now whether it goes.',
      gone: 'It is gone. That it went, by what rule and by whom, stays here.',
      free: 'The hold has ended. The record is brought to somebody again.',
    } as Record<string, string>,
    panel: (count: number) => (count === 1 ? 'One record waits for you' : `${count} records wait for you`),
  },
  held: {
    title: 'Held',
    line: (name: string, day: string) => `Held by ${name} since ${day}`,
    why: 'Why does the hold end?',
    send: 'End the hold',
    missing: 'Say why the hold ends.',
  },
  gone: {
    title: 'What was erased',
    none: 'Nothing has been erased here yet.',
    line: (year: number, years: number, first: string, second: string) =>
      `A record that ended in ${year}, kept ${years === 1 ? 'one year' : `${years} years`}. ${first} and ${second} decided.`,
  },
  one: {
    title: (name: string) => `${name}’s record: keep it, hold it, or let it go?`,
    back: 'All that wait',
    facts: {
      born: 'Born',
      stood: 'How it ended',
      rule: 'The rule',
      source: 'Who says so',
      came: 'Brought to somebody',
      due: 'You decide by',
      wish: 'What they wish',
    },
    stood: (how: 'ended' | 'died', day: string) => `${when[how]}, ${day}`,
    rule: (what: 'record' | 'first word', years: number) =>
      `${what === 'record' ? 'A record' : 'A first word, and nothing after it'}: ${years === 1 ? 'one year' : `${years} years`}`,
    noWish: 'They have said nothing about it',
    wishes: { keep: 'Keep it', erase: 'Let it go' },
    think: 'Before you say that it goes',
    checks: [
      'Is there an inquiry, a hearing in court, a complaint or a claim that may need it? Then hold it.',
      'Were they kept in hospital under the Mental Health Act? Then the years begin when that care was formally ended.',
      'Does anybody in the family still need something that is in it?',
    ],
    firstSaid: (name: string, why: string) => `${name} says that it goes: “${why}”`,
    legend: 'What do you decide?',
    keep: 'Keep it longer',
    hold: 'Hold it: nothing may go',
    erase: 'Let it go. Somebody else must say so too.',
    eraseSecond: 'Yes, it goes. It cannot be brought back.',
    until: 'Until which day?',
    untilHint: (years: number) => `At most ${years === 1 ? 'one year' : `${years} years`} from now.`,
    why: 'Why?',
    whyHint: 'They can read this, and answer it.',
    send: 'Decide',
    errors: {
      answer: 'Say what you decide.',
      why: 'Say why.',
      until: (years: number) =>
        `Choose a day from tomorrow on, at most ${years === 1 ? 'one year' : `${years} years`} from now.`,
      tooLong: (over: number) => `That is ${over} letters too long.`,
      hold: 'A hold is on this record. Nothing may be erased while it is.',
      wished: 'They asked us to keep it. You can keep it longer or hold it.',
      back: 'They have come back. Nothing is to be decided any more.',
    },
  },
  mine: {
    title: 'How long we keep your record',
    titleFor: (name: string) => `How long we keep ${name}’s record`,
    over: (years: number, day: string) =>
      `It ended on ${day}. We keep a record ${years === 1 ? 'one year' : `${years} years`} after that, and that time is over.`,
    waits: (name: string, day: string) => `${name} decides by ${day} whether it is kept on. Nothing goes by itself.`,
    erasing: (day: string) => `On ${day} somebody said that it goes. A second person has to say so too.`,
    wished: (wish: Wish, day: string) =>
      wish === 'keep' ? `You asked us to keep it, ${day}.` : `You said that it can go, ${day}.`,
    legend: 'What would you like?',
    keep: 'Please keep it',
    erase: 'It can go',
    words: 'Do you want to say why?',
    send: 'Say so',
    take: 'Take everything along first',
    kept: (day: string) => `It is kept until ${day}.`,
    held: 'It is held: nothing of it may go for now.',
    errors: {
      wish: 'Choose one of the two.',
      gone: 'Nothing waits to be decided any more.',
      tooLong: (over: number) => `That is ${over} letters too long.`,
    },
  },
  team: 'the keepers of this place',
  decidedHere: (day: string) => `decided here, from ${day}`,
}

type Wish = 'keep' | 'erase'
export type Words = typeof en
export const words = { en }
