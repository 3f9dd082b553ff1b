import type { Person } from '../types.ts'
import { alan } from './alan.ts'
import { amir } from './amir.ts'
import { derek } from './derek.ts'
import { ellie } from './ellie.ts'
import { freya } from './freya.ts'
import { graham } from './graham.ts'
import { halina } from './halina.ts'
import { joan } from './joan.ts'
import { marcus } from './marcus.ts'
import { nasreen } from './nasreen.ts'
import { samir } from './samir.ts'
import { winston } from './winston.ts'

/** Everybody with a record who lives on Hollin Bank. */
export const hollinBank: Person[] = [
  joan,
  amir,
  nasreen,
  winston,
  halina,
  samir,
  ellie,
  marcus,
  freya,
  alan,
  derek,
  graham,
]
