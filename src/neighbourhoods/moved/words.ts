/** What somebody reads of their own neighbourhood when the lines between neighbourhoods move. */
const en = {
  title: 'My neighbourhood',
  titleFor: (name: string) => `${name}’s neighbourhood`,
  is: (area: string) => `You belong to ${area}.`,
  isFor: (name: string, area: string) => `${name} belongs to ${area}.`,
  none: 'We do not know yet which neighbourhood is yours.',
  noneFor: (name: string) => `We do not know yet which neighbourhood is ${name}’s.`,
  look: (area: string) => `Look at ${area}`,
  toCome: (area: string, day: string) => `From ${day} the lines run differently: your address lies in ${area} then.`,
  toComeFor: (area: string, day: string) =>
    `From ${day} the lines run differently: their address lies in ${area} then.`,
  moved: (area: string, day: string) =>
    `On ${day} the lines between neighbourhoods moved. Your address lies in ${area} since then.`,
  movedFor: (area: string, day: string) =>
    `On ${day} the lines between neighbourhoods moved. Their address lies in ${area} since then.`,
  before: (area: string) => `Before that it was ${area}.`,
  beforeNone: 'Before that nobody knew.',
  keeps: 'Nothing else changes. Who works with you stays, and so does all that was promised.',
  keepsFor: 'Nothing else changes. Who works with them stays, and so does all that was promised.',
  neighbours: 'What you show to neighbours is shown in the neighbourhood you belong to.',
  neighboursFor: 'What they show to neighbours is shown in the neighbourhood they belong to.',
  wrong: 'This is not right',
  wrongLead: (area: string) => `Say so, and you belong to ${area} again. It stays like that, wherever lines move next.`,
  wrongLeadFor: (name: string, area: string) =>
    `If ${name} says so, they belong to ${area} again. It stays like that, wherever lines move next.`,
  wrongNone: 'no neighbourhood',
  wrongSend: (area: string) => `Put it back to ${area}`,
  putBack: (day: string) => `You said on ${day} that this was not right. It was put back.`,
  putBackFor: (day: string) => `They said on ${day} that this was not right. It was put back.`,
  row: (area: string) => `You belong to ${area} since the lines moved`,
  rowFor: (area: string) => `They belong to ${area} since the lines moved`,
  rowToCome: (area: string, day: string) => `From ${day} it is ${area}`,
  errors: { gone: 'This has changed meanwhile. Look again.' },
  why: { read: 'looked up your neighbourhood', change: 'wrote down at your word which neighbourhood is yours' },
}

export type MovedWords = typeof en
export const movedWords = { en }
