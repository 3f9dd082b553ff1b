import { z } from 'zod'
import { setting } from './setting.ts'

/** Whom to ring here: shown on every page. `hours` reads on from “Somebody answers …”. */
export interface Ring {
  name: string
  number: string
  hours: string
}

export const ring = setting<Ring>({
  key: 'place.ring',
  shape: z.object({ name: z.string().min(1), number: z.string().min(3), hours: z.string().min(1) }),
  initial: { name: 'the team', number: '01632 960 001', hours: '8am to 8pm, Monday to Friday' },
  about: 'Whom to ring here: it stands on every page',
  source: 'a number kept for stories (Ofcom); each place puts in its own',
  inWords: ({ name, number, hours }) => [`Ring ${name}: ${number}`, `Somebody answers ${hours}`],
})
