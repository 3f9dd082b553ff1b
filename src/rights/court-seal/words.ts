/** What is said around an order of a court or a regulator to seal words. */
const en = {
  whats: { court: 'A court', regulator: 'The regulator' },
  ask: {
    link: 'A court or a regulator orders that this is sealed',
    title: 'A court or a regulator orders a seal',
    lead: 'You write the order down. A keeper or a steward reads it and seals the words. The seal, its reason and its day stay for everybody to see.',
    what: 'What is it about',
    byWhat: 'Who orders it?',
    reference: 'The reference of the order',
    referenceHint: 'As it stands on it, so that anybody can ask for it',
    says: 'What does the order say? One or two plain sentences that the person will read',
    send: 'Pass it on to be sealed',
    errors: {
      byWhat: 'Choose who orders it.',
      reference: 'Write the reference.',
      says: 'Write what the order says.',
      waits: 'It waits to be sealed already.',
      tooLong: (over: number) => `This is ${over} letters too long. Leave something out.`,
    },
  },
  waiting: {
    title: 'Orders to seal',
    none: 'Nothing waits to be sealed.',
    row: (name: string, what: string) => `${name}: ${what.toLowerCase()} orders a seal`,
    under: (reference: string, by: string, day: string) => `${reference}. Written down by ${by}, ${day}`,
  },
  decide: {
    title: (name: string) => `A seal in the record of ${name}`,
    lead: 'Check the order itself first. What is sealed cannot be read again by anybody.',
    order: 'The order',
    words: 'The words',
    answer: 'What do you do?',
    yes: 'Seal them',
    no: 'Not: the order does not say so',
    why: 'If not: why?',
    send: 'Decide',
    held: 'There is a hold on this record: nothing may be taken out until it ends.',
    errors: {
      answer: 'Choose one.',
      why: 'Say why not.',
      tooLong: (over: number) => `This is ${over} letters too long. Leave something out.`,
    },
  },
}

export type Words = typeof en
export const words = { en }
