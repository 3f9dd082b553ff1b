/**
 * What is written for a person in their own person, as somebody else reads it: “took up your hello” becomes “took up their
 * hello”, “wrote down that you came back” becomes “wrote down that they came back”. For sentences of ours only: what
 * somebody wrote stays as they wrote it.
 */
export function aboutThem(text: string): string {
  return text
    .replace(/\b([Yy])ourself\b/g, (_, y) => cased(y, 'themselves'))
    .replace(/\b([Yy])ours\b/g, (_, y) => cased(y, 'theirs'))
    .replace(/\b([Yy])our\b/g, (_, y) => cased(y, 'their'))
    .replace(
      /(?:^|\b([\w’]+ )|\b)([Yy])ou\b(?= ?([\w’]*))/g,
      (_, before = '', y: string, after: string, at: number) => {
        const first = at === 0 && before === ''
        return before === 'thank '
          ? 'thank you'
          : `${before}${cased(y, first || does(before.trim(), after, y) ? 'they' : 'them')}`
      },
    )
}

const cased = (y: string, word: string) => (y === 'Y' ? word.charAt(0).toUpperCase() + word.slice(1) : word)

/** Whether “you” is who does something: it begins a sentence, a clause, or stands before what it does. */
function does(before: string, after: string, y: string): boolean {
  return y === 'Y' || clauses.has(before) || acts.has(after)
}

const clauses = new Set(
  'that what who whom how whether when where which until because if while do would shall can'.split(' '),
)
const acts = new Set(
  'are were have had asked like liked choose chose said say want wanted may know can would keep get need give'.split(
    ' ',
  ),
)

/** Sentences that this program puts into a record by itself, for its person to read; `*`: a name or a number. */
const ours = [
  // Why somebody stands beside them.
  'took up your hello*',
  'the council’s yes to your plan',
  'answers your objection',
  'helps you plan',
  'you came back',
  'your local area coordinator',
  'there from the day you came from *',
  // Why a name passed on, or a promise was ended.
  'You said no to a hello.',
  'You said: no worker, thank you.',
  'You said: not this one.',
  'You said: not for now.',
  'You asked for somebody else.',
  'it was a mistake that you had died',
  // What is promised.
  'get in touch with you*',
  'share the page of your conversation with you, or delete it',
  'be in touch with you*',
  'try to get in touch with you again',
  'ring you',
  'ask you once, in private, whether it is your own wish',
  'ask you after * weeks: did it happen, did it help?',
  'look at your plan again with you',
  'answer for the council about your plan',
  'settle where and when you meet first',
  'introduce you to *',
  'come and say hello as your new name to ring',
  'find somebody to be your name to ring',
  'find with you who is there when they are away',
  'answer you about another worker',
  'look at whether your record was rightly opened in an emergency',
  'answer you, who said no to an authority',
  'answer a question you asked about your record',
  'look into an answer you were not content with',
  'answer what you said is wrong',
  'answer that you do not want it used like this',
  'answer your complaint about how we use what we know about you',
  'tell you that your complaint has come',
  'look again at what is kept from you',
  'tell you who else could be there for you',
].map((one) => new RegExp(`^${one.split('*').map(RegExp.escape).join('.*')}$`))

/** Whether this program itself wrote it, for its person. */
export const isOurs = (text: string) => ours.some((one) => one.test(text))

type Whose = { person: { id: string } | null; viewer: { id: string } | null }

/** A sentence of a page, said to its person or of them. */
export function inTheirPerson({ person, viewer }: Whose, text: string): string {
  return person?.id === viewer?.id ? text : aboutThem(text)
}

/** A reason, or what is promised, in a record that is open: each reader reads it in the right person. */
export function asRead({ person, viewer }: Whose, text: string): string {
  return person?.id === viewer?.id || !isOurs(text) ? text : aboutThem(text)
}
