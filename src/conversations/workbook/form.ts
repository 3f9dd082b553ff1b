import { type Checked, type FieldError, fields, type Posted, words as text, textOf } from '../../platform/index.ts'
import type { Words } from './words.ts'

/** One question that was answered, as it stood on the page then. */
export interface Answer {
  ask: string
  text: string
}

export interface Filled {
  answers: Answer[]
}

export const mostQuestions = 20

/** Only what was answered; at least one answer is needed to send it. */
export function workbookForm(posted: Posted, { errors }: Words): Checked<Filled> {
  const wrong: FieldError[] = []
  const answers: Answer[] = []
  for (let at = 0; at < mostQuestions; at++) {
    const name = `answer-${at}`
    const read = fields(posted, { [name]: text({ most: 10_000, tooLong: errors.tooLong }) })
    if (read.errors) wrong.push(...read.errors)
    const words = read.value?.[name] ?? ''
    if (words !== '') answers.push({ ask: textOf(posted, `ask-${at}`).slice(0, 200), text: words })
  }
  if (wrong.length === 0 && answers.length === 0) wrong.push({ field: 'answer-0', message: errors.empty })
  return wrong.length > 0 ? { errors: wrong } : { value: { answers } }
}

export interface FilledByStranger extends Filled {
  name: string
  contact: string
}

/** Somebody without an account sends it as their hello: a way to get in touch is needed as well. */
export function strangersWorkbookForm(posted: Posted, w: Words): Checked<FilledByStranger> {
  const { errors } = w
  const filled = workbookForm(posted, w)
  const who = fields(posted, {
    contact: text({ missing: errors.contact, most: 1_000, tooLong: errors.tooLong }),
    name: text({ most: 200, tooLong: errors.tooLong }),
  })
  const wrong = [...(filled.errors ?? []), ...(who.errors ?? [])]
  if (textOf(posted, 'website').trim() !== '') wrong.push({ field: 'website', message: errors.website })
  if (filled.value && asOnePage(filled.value.answers).length > 20_000)
    wrong.push({ field: 'answer-0', message: errors.tooMuch })
  if (wrong.length > 0 || !filled.value || !who.value) return { errors: wrong }
  return { value: { ...filled.value, ...who.value } }
}

/** The answers as one page, each under its question. */
export function asOnePage(answers: readonly Answer[]): string {
  return answers.map(({ ask, text }) => `${ask}\n${text}`).join('\n\n')
}
