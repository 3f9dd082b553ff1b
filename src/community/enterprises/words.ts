import { agree, bought, review } from './words/bought.ts'
import { byLetter, desk, mentoring, mentorLetter } from './words/desk.ts'
import { about, mine } from './words/own.ts'
import { list, page } from './words/public.ts'
import { shared } from './words/shared.ts'

/** Every sentence about tiny enterprises. */
const en = { ...shared, list, page, mine, about, bought, agree, review, mentoring, byLetter, mentorLetter, desk }

export const words = { en }
export type Words = typeof en
