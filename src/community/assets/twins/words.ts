/** Every sentence of two entries that may be one. */
const en = {
  title: 'Perhaps the same',
  lead: 'These came twice, or look like it. Say whether they are one. Nothing is joined before you do.',
  none: 'Nothing here looks like something else.',
  more: (count: number) => `${count} more after these.`,
  why: 'They share',
  whys: {
    name: 'the name',
    'nearly the name': 'nearly the name',
    place: 'the place',
    phone: 'the telephone',
    email: 'the e-mail',
    website: 'the page on the web',
  } as Record<string, string>,
  what: 'What it says',
  first: 'The first',
  second: 'The second',
  from: 'Where it comes from',
  here: 'put in here',
  nothing: 'nothing',
  keepOne: 'These are the same: the first stays',
  keepOther: 'These are the same: the second stays',
  two: 'These are two',
  outcome: 'Say whether they are the same.',
  joined: 'Said to be the same',
  joinedLine: (other: string, stays: string) => `${other} is ${stays}`,
  part: 'They are two after all',
  back: 'Everything that waits',
  desk: (count: number) =>
    count === 1 ? 'Two entries may be the same' : `${count} times, two entries may be the same`,
}
export type Words = typeof en
export const words = { en }
