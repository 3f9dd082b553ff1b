import { aboutThem } from '../../people/index.ts'
import type { Part } from '../../platform/index.ts'
import { partsInWords } from './part-words.ts'

const searched = () => 'in a search, without seeing your record'

/** By what right somebody read, as its person would say it; `reason` is what the standing says. */
const rights: Record<string, (name: string, reason: string) => string> = {
  self: () => 'because it is theirs',
  alongside: (name) => `because ${name} is your worker`,
  cover: (name) => `because ${name} stands in when your worker is away`,
  duty: (name) => `because ${name} was on duty`,
  circle: (name, reason) => `because you let ${name} in${reason ? ` (${reason})` : ''}`,
  authority: (_name, reason) => `because they may decide some things for you${reason ? `: ${reason}` : ''}`,
  'planning helper': (name) => `because you chose ${name} to help you plan`,
  supervisor: (name) => `because ${name} supports your worker`,
  decider: (_name, reason) => `to answer for the council${reason ? `: ${reason}` : ''}`,
  enquirer: (_name, reason) => `for an enquiry${reason ? `: ${reason}` : ''}`,
  money: () => 'to see to your money: sums only',
  provider: (name) => `because ${name} does something with you`,
  assistant: (name) => `because ${name} works for you`,
  emergency: (_name, reason) => `in an emergency${reason ? `: ${reason}` : ''}`,
  system: () => 'to do what you were promised, by itself',
}

const searchedFor = () => 'in a search, without seeing the record'

/** The same for whoever the person lets read the list. */
const rightsFor: typeof rights = {
  ...rights,
  alongside: (name) => `because ${name} is their worker`,
  cover: (name) => `because ${name} stands in when their worker is away`,
  circle: (name, reason) => `because they let ${name} in${reason ? ` (${reason})` : ''}`,
  authority: (_name, reason) => `because they may decide some things for them${reason ? `: ${reason}` : ''}`,
  'planning helper': (name) => `because they chose ${name} to help them plan`,
  supervisor: (name) => `because ${name} supports their worker`,
  money: () => 'to see to their money: sums only',
  provider: (name) => `because ${name} does something with them`,
  assistant: (name) => `because ${name} works for them`,
  system: () => 'to do what they were promised, by itself',
}

/** Every sentence about who looked. */
const en = {
  title: 'Who looked',
  titleFor: (name: string) => `Who looked at ${name}’s record`,
  lead: 'Every time somebody else read something about you, it is written here. Nobody can switch that off or take a line away. Only you can see this list, and whom you let.',
  leadFor: (name: string) => `${name} lets you read this list. Nobody else here can.`,
  none: 'Nobody has looked yet.',
  noneSo: 'Nobody looked like that. Try another choice.',
  lookedInto: (day: string, name: string) => `A look at your record on ${day}: ${name} finds out whether it was right.`,
  noneThisWeek: 'Nobody looked this week.',
  all: 'See all who looked',
  line: (day: string, name: string, parts: readonly Part[]) =>
    `${day}: ${name}, ${parts.length > 0 ? partsInWords(parts) : 'your name'}`,
  lineFor: (day: string, name: string, parts: readonly Part[]) =>
    `${day}: ${name}, ${parts.length > 0 ? aboutThem(partsInWords(parts)) : 'their name'}`,
  system: 'The computer itself',
  unknown: 'Somebody who is no longer here',
  right: (kind: string, name: string, reason: string) => (rights[kind] ?? searched)(name, reason),
  rightFor: (kind: string, name: string, reason: string) => (rightsFor[kind] ?? searchedFor)(name, reason),
  when: (first: string, last: string, times: number) =>
    first === last && times === 1
      ? `at ${first}`
      : first === last
        ? `${count(times)} at ${first}`
        : `${count(times)} between ${first} and ${last}`,
  opens: (times: number) => `All ${times}, one by one`,
  one: (when: string, why: string, times: number) => `${when}: ${why}${times > 1 ? `, ${count(times)}` : ''}`,
  counted: (times: number, readers: number, since: string) =>
    `${count(times)} by ${readers === 1 ? '1 reader' : `${readers} readers`} since ${since}.`,
  times: count,
  older: 'Earlier days',
  newest: 'Back to the newest',
  filter: {
    title: 'Look for something',
    reader: 'Who',
    everybody: 'Everybody',
    part: 'Which part',
    anyPart: 'All parts',
    month: 'Month',
    anyMonth: 'All months',
    show: 'Show',
  },
  nameOnly: 'Your name',
  nameOnlyFor: 'Their name',
  ask: 'Ask why',
  askWhat: (name: string, at: string) => ` ${name} looked, at ${at}`,
  askedNow: 'We have asked. You see below who answers, and by when.',
  links: { given: 'Who may read this list with me', left: 'What left this place' },
  seal: {
    title: 'How do I know that nothing was taken off?',
    text: 'Every minute what is new on this list is sealed. Each seal holds on to the one before, like knots in a string. If anybody changed a line, even somebody who looks after the computers, the string would break and we would see where.',
    last: (number: number, at: string) => `The last seal is number ${number}, made at ${at}. This is its mark:`,
    keep: 'You can write the mark down. Later anybody who looks after the computers here can show you that nothing before it was changed.',
    none: 'The first seal is made within a minute.',
  },
  given: {
    title: 'Who may read this list with me',
    titleFor: (name: string) => `Who may read who looked with ${name}`,
    lead: 'Who looked, and what left this place: both lists are yours alone. You can let somebody you trust read them with you, and take it back at any time.',
    leadFor: (name: string) => `These lists are ${name}’s alone. They can let somebody they trust read them too.`,
    none: 'Nobody. You read it alone.',
    noneBy: 'You have not written anybody down here.',
    since: (day: string) => `since ${day}`,
    change: 'What would you like?',
    changeFor: (name: string) => `What does ${name} want?`,
    let: (name: string) => `Let ${name} read it`,
    stop: (name: string) => `Stop letting ${name} read it`,
    nobodyToGive: 'There is nobody in your circle yet whom you could let.',
    send: 'Save',
    errors: { who: 'Choose one of these.', gone: 'They are not in your circle today.' },
    kinds: { circle: 'in your circle', authority: 'speaks for you' } as Record<string, string>,
  },
}

function count(times: number): string {
  return times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`
}

export type Words = typeof en
export const words = { en }
