interface PartWords {
  name: string
  /** What whoever sees it then sees. */
  about: string
}

/** The parts of my record, as I read them. */
export const partsOfMine: Record<string, PartWords> = {
  plan: { name: 'My plan', about: 'my hopes, the steps, and who does what' },
  about: { name: 'About me', about: 'the page about me, and my circle' },
  said: { name: 'What was said', about: 'talks, and what I and others said' },
  community: { name: 'Groups and neighbours', about: 'what I do with others near me' },
  money: { name: 'My money', about: 'my budget, what is paid and what is left' },
  rights: { name: 'My rights', about: 'decisions about me, and how to challenge them' },
  reach: { name: 'How to reach me', about: 'safe ways and times to get in touch' },
  hello: { name: 'My hellos', about: 'what I said when I asked for help' },
}

/** The same of somebody else’s record. */
export const partsFor: Record<string, PartWords> = {
  plan: { name: 'The plan', about: 'hopes, steps, and who does what' },
  about: { name: 'About them', about: 'the page about them, and their circle' },
  said: { name: 'What was said', about: 'talks, and what they and others said' },
  community: { name: 'Groups and neighbours', about: 'what they do with others near them' },
  money: { name: 'Their money', about: 'the budget, what is paid and what is left' },
  rights: { name: 'Their rights', about: 'decisions about them, and how to challenge them' },
  reach: { name: 'How to reach them', about: 'safe ways and times to get in touch' },
  hello: { name: 'Their hellos', about: 'what they said when they asked for help' },
}
