/** Every sentence about what stays from somebody who is to decide for a person, or speak up with them. */
const en = {
  title: (who: string) => `What stays from ${who}`,
  lead: (who: string) =>
    `What you said, expecting it to stay from ${who}? Tick it: they never see it, whatever they may decide.`,
  leadFor: (name: string, who: string) =>
    `Ask ${name} alone: what did you say, expecting it to stay from ${who}? Tick it: they never see it, whatever they may decide.`,
  already: (who: string) => `Stays from ${who} already`,
  tick: (name: string) => `What ${name} said`,
  tickOwn: 'What you said',
  none: 'Nothing is written down that you said.',
  noneFor: (name: string) => `Nothing is written down that ${name} said.`,
  asked: (name: string) => `I asked ${name} alone`,
  press: 'Keep what is ticked from them',
  undo: 'To undo one of these, go to “Quietly”',
  later: 'You can come back here any time, and from each thing that was said.',
  reason: 'said expecting it to stay from them',
  errors: { asked: 'Ask first, alone. Then say so here.' },
}

export type Words = typeof en
export const words = { en }
