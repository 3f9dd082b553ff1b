const tooLong = (over: number) => `This is ${over} letters too long. Make it shorter.`

/** Every sentence about making somebody’s sight narrower without their knowing. */
const en = {
  list: {
    title: 'Who has a way in',
    lead: 'You can make anybody’s sight narrower at once. They get no message, and their pages show no gap.',
    leadFor: (name: string) =>
      `Make anybody’s sight of what is ${name}’s narrower at once. They get no message, and their pages show no gap.`,
    none: 'Nobody else has a way in.',
    narrow: 'Make it narrower',
    sees: (parts: string) => `sees: ${parts}`,
    nothing: 'sees nothing',
    done: 'What was made narrower',
    asItWas: (name: string, day: string) => `${name} sees everything as it was on ${day}`,
    narrower: (name: string, parts: string) => `${name} no longer sees: ${parts}`,
    keptFrom: (name: string) => `One entry is kept from ${name}`,
    by: (name: string, day: string) => `${name}, ${day}`,
    keeper: 'as keeper',
    ended: 'put back',
    end: 'Put it back as it was given',
    saved: 'It is done. Nothing says so to them.',
    back: 'Who may see what',
    written: 'What they wrote since',
    writtenLead:
      'They see it on their own pages. It is not in the record, and nothing came of it. Write down yourself what should count.',
    wroteOn: (name: string, day: string) => `${name}, ${day}`,
    kinds: {
      circle: 'in the circle',
      authority: 'may decide some things',
      alongside: 'works alongside',
      cover: 'stands in for the worker',
      duty: 'on duty',
      'planning helper': 'helps to plan',
      supervisor: 'supports the worker',
      decider: 'decides one thing',
      provider: 'does one thing',
      assistant: 'assistant',
      money: 'sees sums only',
      enquirer: 'looks into one matter',
      emergency: 'for an emergency',
    } as Record<string, string>,
  },
  one: {
    title: (name: string) => `Make it narrower for ${name}`,
    lead: (name: string) => `${name} gets no message. It counts from the next moment.`,
    what: 'How?',
    asItWas: 'Their pages stay as they are now',
    asItWasHint:
      'They see nothing new from now on, and nothing says so. What they write stays on their own pages; nothing comes of it.',
    narrower: 'They no longer see some of it',
    narrowerHint: 'Their pages are then as if they had never been given it. They may notice that it is gone.',
    parts: 'Which parts, if you chose that?',
    reason: 'Why?',
    reasonHint: 'You need not say.',
    reasonKeeper: 'A keeper says why.',
    offScreen: (name: string) =>
      `Keep this page’s list off ${name}’s own screen too. Somebody may be looking over their shoulder.`,
    press: 'Do it now',
    safety: 'Danger now? Ring 999.',
    errors: { what: 'Choose how.', parts: 'Choose at least one part.', reason: 'Say why.', tooLong },
  },
  keep: {
    title: 'Keep this from somebody',
    lead: 'They will not see it, nor what hangs on it. Nothing says that something is missing.',
    whom: 'From whom?',
    choose: 'Choose somebody',
    none: 'Nobody else has a way in.',
    press: 'Keep it from them',
    errors: { whom: 'Choose from whom.', tooLong },
  },
}

export type Words = typeof en
export const words = { en }
