import { said } from '../said.ts'
import type { Listed } from './types.ts'

export interface ReadLists {
  areas: { name: string; listed: Listed[] }[]
  /** Lines that could not be read, as they were written. */
  odd: string[]
  /** What stands under two names. */
  twice: string[]
}

const postcode = /^[a-z]{1,2}\d[a-z\d]?(\d([a-z]{2})?)?$/

/**
 * Reads lists as people type them, a neighbourhood on each line: `Hollin Bank: KS1 2AB, KS1 3, Chapel Row`. A postcode
 * may be whole or only its beginning; whatever else it is, is a street.
 */
export function readLists(text: string): ReadLists {
  const areas: ReadLists['areas'] = []
  const odd: string[] = []
  const seen = new Map<string, string>()
  const twice = new Set<string>()
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '') continue
    const [, written = '', rest = ''] = /^([^:]{1,200}):(.*)$/.exec(line) ?? []
    const name = written.trim()
    const entries = rest
      .split(/[,;]/)
      .map((one) => one.trim())
      .filter((one) => one !== '')
    const listed = entries.map(
      (one): Listed => ({ said: said(one), kind: postcode.test(said(one)) ? 'postcode' : 'street' }),
    )
    if (!/[\p{L}\p{N}]/u.test(name) || listed.length === 0 || listed.some((one) => one.said === '')) {
      odd.push(line.slice(0, 80))
      continue
    }
    const whole = areas.find((one) => one.name.toLowerCase() === name.toLowerCase()) ?? { name, listed: [] }
    if (!areas.includes(whole)) areas.push(whole)
    for (const [at, one] of listed.entries()) {
      const before = seen.get(one.said)
      if (before === undefined) whole.listed.push(one)
      else if (before !== whole.name) twice.add(entries[at] ?? one.said)
      seen.set(one.said, before ?? whole.name)
    }
  }
  return { areas, odd, twice: [...twice] }
}
