import { asked } from './words/asked.ts'
import { invite } from './words/invite.ts'
import { invited } from './words/invited.ts'
import { letter } from './words/letter.ts'
import { mine } from './words/mine.ts'
import { one } from './words/one.ts'
import { paper } from './words/paper.ts'
import { table } from './words/table.ts'
import { partsFor, partsOfMine } from './words-parts.ts'

/** Every sentence about letting somebody in. */
const en = {
  parts: { own: partsOfMine, their: partsFor },
  manners: { see: 'sees it', add: 'sees it and adds to it', do: 'does things in it for me' } as Record<string, string>,
  mannersFor: { see: 'sees it', add: 'sees it and adds to it', do: 'does things in it for them' } as Record<
    string,
    string
  >,
  short: { see: 'sees', add: 'adds', do: 'does for me' } as Record<string, string>,
  shortFor: { see: 'sees', add: 'adds', do: 'does for them' } as Record<string, string>,
  nothing: 'nothing',
  rests: 'paused',
  until: (day: string) => `until ${day}`,
  noEnd: 'no end',
  from: (day: string) => `from ${day}`,
  table,
  one,
  invite,
  asked,
  letter,
  invited,
  mine,
  paper,
  panel: {
    title: 'Who may see what',
    soon: (name: string, day: string) => `What ${name} may see ends on ${day}.`,
    longer: 'Shall it be longer?',
    all: 'See who may see what',
    yes: (name: string) => `${name} said yes`,
    no: (name: string) => `${name} said no`,
  },
}

export type Words = typeof en
export const words = { en }
