/** What the pages about drafts say. */
const en = {
  list: {
    title: 'What I have begun to write',
    lead: 'Only you can see these. Nobody else reads them until you send them.',
    none: 'Nothing is waiting. What you begin to write is kept here until you send it.',
    noWords: 'A page you have begun to fill in',
    kept: (day: string, time: string) => `Kept on ${day} at ${time}`,
    goOn: 'Go on writing',
    throwAway: 'Throw it away',
  },
  both: {
    title: 'You wrote this in two places',
    lead: 'You had this page open twice. Nothing is lost: here is what you wrote in both. Choose the one to go on with.',
    first: 'Kept first',
    other: 'Written in the other place',
    at: (day: string, time: string) => `${day} at ${time}`,
    choose: 'Go on with this one',
    otherGoes: 'When you choose one, the other goes. Copy anything you need from it first.',
    one: 'There is only one version now. Nothing to choose.',
    back: 'Back to the page',
  },
  panel: { title: 'What I have begun to write', all: 'See them all' },
}

export type Words = typeof en
export const words = { en }
