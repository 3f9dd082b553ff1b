/** Every sentence that promises say. */
const en = {
  panel: {
    toMe: 'Promised to me',
    toThem: (name: string) => `Promised to ${name}`,
    none: 'Nobody owes you anything just now.',
    all: 'All promises',
  },
  list: { title: 'Promises', lead: 'What somebody said they would do, by when, and how it stands.' },
  state: {
    kept: (day: string) => `kept on ${day}`,
    broken: 'not kept',
    stopped: {
      'left alone': 'waits: asked to be left alone',
      ended: 'ended with us',
      died: 'ended with a death',
    } as Record<string, string>,
    late: (days: number) => (days === 0 ? 'late today' : days === 1 ? '1 day late' : `${days} days late`),
    by: (day: string) => `by ${day}`,
    today: 'today',
    tomorrow: 'tomorrow',
    moved: (day: string) => `now by ${day}`,
  },
  one: {
    title: (owner: string, what: string) => `${owner}: ${what}`,
    owed: (day: string) => `First promised for ${day}.`,
    what: 'What became of it?',
    kept: 'I have done it',
    obstacle: 'Something is in the way',
    obstacleWords: 'What is in the way, and what will you do about it?',
    newDay: 'We agreed a new day',
    newDayWords: 'Why a new day, and who agreed?',
    newDayDate: 'The new day',
    broken: 'It will not happen',
    brokenWords: 'Why not? They will read this.',
    save: 'Save',
    saved: 'What happened so far',
    turn: {
      kept: 'Kept',
      'in the way': 'In the way',
      'new day': 'New day',
      broken: 'Not kept',
      'passed on': 'Passed on',
    } as Record<string, string>,
    errors: {
      choose: 'Choose what became of it.',
      words: 'Say why, in a few words. The person reads them.',
      tooLong: (over: number) => `This is ${over} letters too long.`,
      date: 'Write the new day as day, month and year, such as 3 12 2026.',
      past: 'The new day has to be after today.',
      done: 'This promise is already kept or ended.',
    },
  },
  due: { title: 'I promised', what: 'Say how it stands' },
}

export type Words = typeof en
export const words = { en }
