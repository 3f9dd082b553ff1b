import {
  type Asked,
  type Checked,
  choice,
  type FieldError,
  fields,
  isId,
  type Posted,
  words as text,
  textOf,
} from '../../platform/index.ts'
import type { Words } from '../words.ts'
import { how } from './told.ts'

export interface Decided {
  answer: 'yes' | 'yes with changes' | 'no'
  reasons: string
  law: string
  challenge: string
  /** What was typed for each step: `instead-<step>` and `why-<step>`. */
  changes: { stepId: string; instead: string; why: string }[]
  /** The agreement that the page showed; empty: none. */
  stood: string
}

/** The council’s answer. A change needs its reason; a no needs reasons, law and how to challenge it. */
export function signOffForm(posted: Posted, { signOff: { errors } }: Words): Checked<Decided> {
  const { value, errors: wrong = [] } = fields(posted, {
    answer: choice(['yes', 'yes with changes', 'no'] as const, errors.answer),
    reasons: text({ most: 5_000, tooLong: errors.tooLong }),
    law: text({ most: 1_000, tooLong: errors.tooLong }),
    challenge: text({ most: 2_000, tooLong: errors.tooLong }),
    stood: textOf,
  })
  if (!value) return { errors: wrong }
  const { changes, errors: problems } = changesIn(posted, errors)
  if (value.answer === 'yes with changes') {
    if (changes.length === 0 && problems.length === 0) problems.push({ field: 'answer', message: errors.changes })
    if (problems.length > 0) return { errors: problems }
  }
  if (value.answer === 'no') {
    const missing = (['reasons', 'law', 'challenge'] as const).filter((name) => value[name] === '')
    if (missing.length > 0) return { errors: missing.map((field) => ({ field, message: errors[field] })) }
  }
  return { value: { ...value, changes: value.answer === 'yes with changes' ? changes : [] } }
}

function changesIn(posted: Posted, w: Words['signOff']['errors']) {
  const errors: FieldError[] = []
  const changes: Decided['changes'] = []
  const ids = Object.keys(posted).flatMap((name) =>
    /^(instead|why)-/.test(name) ? [name.replace(/^(instead|why)-/, '')] : [],
  )
  for (const stepId of new Set(ids.filter(isId))) {
    const instead = textOf(posted, `instead-${stepId}`).trim()
    const why = textOf(posted, `why-${stepId}`).trim()
    if (instead === '' && why === '') continue
    if (instead === '') errors.push({ field: `instead-${stepId}`, message: w.instead })
    else if (why === '') errors.push({ field: `why-${stepId}`, message: w.why })
    else if (instead.length > 1_000)
      errors.push({ field: `instead-${stepId}`, message: w.tooLong(instead.length - 1_000) })
    else if (why.length > 2_000) errors.push({ field: `why-${stepId}`, message: w.tooLong(why.length - 2_000) })
    else changes.push({ stepId, instead, why })
  }
  return { changes, errors }
}

/** The person’s answer to changes the council asks for. */
export function changesAnswerForm(posted: Posted, { changesAnswer: { errors }, told }: Words, asked: Asked) {
  return fields(posted, { answer: choice(['yes', 'no'] as const, errors.answer), how: how(asked, told.missing) })
}
