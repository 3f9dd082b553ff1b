import type { Wanted } from './presses.ts'
import type { Page } from './split-page.ts'

/** A conversation of ten things, as somebody writes at a kitchen table; what the after-work is measured with. */
export const tenThings: { page: Page; wanted: Wanted[] } = {
  page: {
    words: `J: I sang alto for thirty-one years. When I sing I’m not ill.
Pat: they all still wave, the ones she taught
J: the steps at St Luke’s, that’s what did it. not the choir. the steps
would like somebody to laugh with of an evening
What is a good day like?
a day with music in it, and the phone going
I taught half this street to read a score
frightened of the stairs after dark
hearing loop battery goes by teatime
me: she lights up at the word Marjorie
me: ring the warden about the side door by Monday
Pat: I’ll bring batteries by Friday
bus fare is what it is`,
    room: [
      { key: 'joan', name: 'Joan' },
      { key: 'dev', name: 'Dev' },
      { key: 'pat', name: 'Pat' },
    ],
    person: 'joan',
    writer: 'dev',
    prompts: ['What is a good day like?'],
    heldAt: new Date('2026-11-19T14:00:00Z'),
  },
  wanted: [
    { speaker: 'joan', kind: 'gift' },
    { speaker: 'pat', kind: 'story' },
    { speaker: 'joan', kind: 'barrier', remove: 'church warden' },
    { speaker: 'joan', kind: 'hope' },
    { speaker: 'joan', kind: 'story', out: true },
    { speaker: 'joan', kind: 'what matters' },
    { speaker: 'joan', kind: 'gift' },
    { speaker: 'joan', kind: 'worry' },
    { speaker: 'joan', kind: 'story', out: true },
    { speaker: 'dev', kind: 'opinion' },
    { speaker: 'dev', kind: 'promise' },
    { speaker: 'pat', kind: 'promise' },
    { speaker: 'pat', kind: 'story', out: true },
  ],
}
