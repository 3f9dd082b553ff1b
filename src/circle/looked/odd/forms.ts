import {
  type Checked,
  choice,
  type FieldError,
  fields,
  type Posted,
  words as text,
  ticked,
} from '../../../platform/index.ts'
import type { Finding } from './store.ts'
import type { OddWords } from './words.ts'

export type Looking =
  | { what: 'ask'; words: string }
  | { what: 'keep back'; why: string }
  | { what: 'find'; finding: Finding }

/** A reviewer asks the reader (`what=ask`), keeps it from the person for now, or says what they found. Not telling the person needs its reason. */
export function lookForm(posted: Posted, { ask, find }: OddWords): Checked<Looking> {
  const { errors } = find
  const { value, errors: wrong } = fields(posted, {
    what: choice(['ask', 'keep back', 'find'] as const, errors.verdict),
    keepWhy: text({ most: 2_000, tooLong: errors.tooLong }),
    question: text({ most: 2_000, tooLong: ask.errors.tooLong }),
  })
  if (wrong) return { errors: wrong }
  if (value.what === 'ask') return { value: { what: 'ask', words: value.question } }
  if (value.what === 'keep back')
    return value.keepWhy === ''
      ? { errors: [{ field: 'keepWhy', message: errors.why }] }
      : { value: { what: 'keep back', why: value.keepWhy } }
  const read = fields(posted, {
    verdict: choice(['right', 'not right'] as const, errors.verdict),
    words: text({ missing: errors.words, most: 5_000, tooLong: errors.tooLong }),
    tell: choice(['yes', 'no'] as const, errors.tell),
    danger: text({ most: 2_000, tooLong: errors.tooLong }),
    all: ticked,
  })
  if (read.errors) return { errors: read.errors }
  const { verdict, words, tell, danger, all } = read.value
  const problems: FieldError[] = tell === 'no' && danger === '' ? [{ field: 'danger', message: errors.why }] : []
  if (problems.length > 0) return { errors: problems }
  return { value: { what: 'find', finding: { verdict, words, allOfDay: all, notTold: tell === 'no' ? danger : '' } } }
}

/** What a reviewer found about an answer the person was not content with. */
export function againForm(posted: Posted, { find: { errors } }: OddWords): Checked<Pick<Finding, 'verdict' | 'words'>> {
  return fields(posted, {
    verdict: choice(['right', 'not right'] as const, errors.verdict),
    words: text({ missing: errors.words, most: 5_000, tooLong: errors.tooLong }),
  })
}
