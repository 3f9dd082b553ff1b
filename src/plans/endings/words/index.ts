import { apart } from './apart.ts'
import { death } from './death.ts'
import { ending } from './ending.ts'
import { back, leave } from './leave.ts'

/** Every sentence of staying, leaving and coming back. */
const en = { apart, ending, leave, back, death }

export type Words = typeof en
export const words = { en }
