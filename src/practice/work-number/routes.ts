import {
  type AnyRoute,
  type Checked,
  fields,
  NotFound,
  type Posted,
  posts,
  route,
  words as text,
} from '../../platform/index.ts'
import { NumberPage } from './page.tsx'
import { keepWorkNumber, removeWorkNumber, type WorkNumber, workNumberOf } from './store.ts'
import { type Words, words } from './words.ts'

const who = posts('worker', 'team lead', 'peer', 'connector', 'local area coordinator')
const path = '/me/number'

/** A number as people write it: digits with spaces, brackets, a plus; at least three digits. */
export function numberForm(posted: Posted, { errors }: Words): Checked<WorkNumber> {
  const { value, errors: wrong } = fields(posted, {
    number: text({ missing: errors.number, most: 60, tooLong: errors.tooLong }),
    hours: text({ missing: errors.hours, most: 200, tooLong: errors.tooLong }),
  })
  if (wrong) return { errors: wrong }
  if (!/^[+\d][\d ()/-]*$/.test(value.number) || value.number.replace(/\D/g, '').length < 3)
    return { errors: [{ field: 'number', message: errors.number }] }
  return { value: { ...value, hours: value.hours.replace(/[.]$/, '') } }
}

const number = route({
  path,
  who,
  words,
  read: ({ viewer }) => ({ kept: workNumberOf(viewer?.id ?? '') }),
  page: NumberPage,
  form: numberForm,
  act(tx, value, { viewer, now }) {
    if (viewer === null) throw new NotFound()
    tx.run(keepWorkNumber(viewer.id, value, now))
    return `${path}?done=shown`
  },
})

const back = route({
  path: `${path}/back`,
  who,
  words,
  read: ({ viewer }) => ({ kept: workNumberOf(viewer?.id ?? '') }),
  page: NumberPage,
  form: () => ({ value: {} }),
  act(tx, _value, { viewer }) {
    if (viewer === null) throw new NotFound()
    tx.run(removeWorkNumber(viewer.id))
    return `${path}?done=back`
  },
})

export const workNumberRoutes: AnyRoute[] = [number, back]
