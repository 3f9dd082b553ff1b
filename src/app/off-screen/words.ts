/** Every sentence of “not on my screen”. */
const en = {
  keep: {
    title: 'Not on my screen',
    titleFor: (name: string) => `Not on ${name}’s screen`,
    lead: 'This goes off your screen: from every page, list, count, letter and print of yours. So does what was made from it.',
    leadFor: (name: string) =>
      `This goes off ${name}’s own screen: from every page, list, count, letter and print of theirs. So does what was made from it. You still see it.`,
    stays: 'Nothing is lost. Whoever walks alongside you still sees it. Nobody who looks at your screen can tell.',
    back: 'To have it back, tell whoever walks alongside you, or ring and say your safe word. Nobody can put it back from this screen.',
    press: 'Take it off my screen',
    pressFor: (name: string) => `Take it off ${name}’s screen`,
    stay: 'Leave it where it is',
    atTheirWord: 'Do this when they ask for it, or say that somebody may be watching.',
  },
  list: {
    title: (name: string) => `Kept off ${name}’s screen`,
    lead: (name: string) => `${name} cannot see these on their own screen, and no page of theirs tells of them.`,
    none: (name: string) => `Nothing is kept off ${name}’s screen.`,
    since: (day: string, name: string) => `Since ${day}, by ${name}`,
    back: (name: string) => `Put it back on ${name}’s screen`,
    when: (name: string) => `Only when ${name} asks: face to face and alone, or on the phone after the safe word.`,
    kinds: {
      statement: 'What was said',
      conversation: 'A conversation',
      promise: 'A promise',
      hope: 'A hope',
      step: 'A step',
      check_in: 'A time to look again together',
      letter: 'A letter',
      standing: 'Somebody who reads here',
      in_circle: 'Somebody around them',
      gift: 'Something they give or look for',
      introduction_side: 'An introduction',
      thanks: 'A thank-you',
      slot_booking: 'A time to talk',
      coordination: 'A local area coordinator',
      peer_profile: 'What they would be asked about',
      peer_ask: 'Whom they asked',
      // Which group it was is the person’s alone.
      asset_visit: 'How it was for them at a group',
      enterprise: 'Their tiny enterprise',
    } as Record<string, string>,
    errors: { gone: 'This is on their screen already.' },
  },
}

export type Words = typeof en
export const words = { en }
