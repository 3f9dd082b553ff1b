import type { Person } from '../types.ts'
import { aisha } from './aisha.ts'
import { balbir } from './balbir.ts'
import { bridie } from './bridie.ts'
import { chloe } from './chloe.ts'
import { frank } from './frank.ts'
import { grace } from './grace.ts'
import { hannah } from './hannah.ts'
import { jack } from './jack.ts'
import { joe } from './joe.ts'
import { lisa } from './lisa.ts'
import { margaret } from './margaret.ts'
import { miriam } from './miriam.ts'
import { robyn } from './robyn.ts'
import { siuLan } from './siu-lan.ts'
import { stacey } from './stacey.ts'
import { thomas } from './thomas.ts'
import { willem } from './willem.ts'

/** Everybody with a record who lives at the Weir, on the water or up the moor. */
export const weir: Person[] = [
  willem,
  jack,
  margaret,
  aisha,
  joe,
  chloe,
  lisa,
  miriam,
  balbir,
  robyn,
  thomas,
  siuLan,
  bridie,
  grace,
  hannah,
  frank,
  stacey,
]
