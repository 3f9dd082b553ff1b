import type { Person } from '../types.ts'
import { bert } from './bert.ts'
import { bethan } from './bethan.ts'
import { colin } from './colin.ts'
import { danny } from './danny.ts'
import { edna } from './edna.ts'
import { gary } from './gary.ts'
import { leanne } from './leanne.ts'
import { mick } from './mick.ts'
import { iris, pauline, walter } from './newly-here.ts'
import { olena } from './olena.ts'
import { rahima } from './rahima.ts'
import { rose } from './rose.ts'
import { shirley } from './shirley.ts'
import { sunita } from './sunita.ts'
import { trevor } from './trevor.ts'
import { tyler } from './tyler.ts'
import { yusuf } from './yusuf.ts'

/** Everybody with a record who lives, or parks, in Mill Lane. */
export const millLane: Person[] = [
  edna,
  rahima,
  tyler,
  mick,
  colin,
  olena,
  bethan,
  gary,
  shirley,
  trevor,
  leanne,
  sunita,
  bert,
  yusuf,
  danny,
  rose,
  walter,
  pauline,
  iris,
]
