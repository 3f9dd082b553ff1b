import { type Field, Wrong } from './fields.ts'
import { type Posted, textOf } from './posted.ts'

/** A sum of money as people write it (`62`, `£62`, `1,200.50`) in pence; null where it is empty. */
export function maybePence(wrong: string): Field<number | null> {
  return (posted: Posted, name: string) => {
    const text = textOf(posted, name).replace(/[£,\s]/g, '')
    if (text === '') return null
    if (!/^\d{1,7}(\.\d{1,2})?$/.test(text)) throw new Wrong(wrong)
    return Math.round(Number(text) * 100)
  }
}
