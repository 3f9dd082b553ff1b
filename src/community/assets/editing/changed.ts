import { timeInWords } from '../times/say-times.ts'
import type { Entry, EntryTime } from './store.ts'

/** What of an entry differs, by column, in words: before and then. Who checked it when is no change of what it says. */
export function changedIn(was: Entry, became: Entry): { column: string; was: string; became: string }[] {
  const quiet = [
    'checked_at',
    'checked_name',
    'own_words_at',
    'source',
    'source_id',
    'same_as',
    'organisation_id',
    'cost_pence',
    'at',
  ]
  return Object.keys(became)
    .filter((column) => !quiet.includes(column))
    .map((column) => ({ column, was: inWords(was[column]), became: inWords(became[column]) }))
    .filter((one) => one.was !== one.became)
}

/** What a column of an entry holds, in words. */
export function inWords(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (!Array.isArray(value)) return String(value)
  return value.map(part).join('; ')
}

function part(one: unknown): string {
  if (typeof one !== 'object' || one === null) return String(one)
  if ('freq' in one) return timeOf(one as EntryTime)
  if ('fact' in one && 'answer' in one) {
    const { fact, answer, words } = one as { fact: string; answer: string; words?: string }
    return `${fact}: ${answer}${words ? ` (${words})` : ''}`
  }
  return JSON.stringify(one)
}

/** A time of an entry in words, with the days it is left out. */
export function timeOf(time: EntryTime): string {
  const said = timeInWords({
    ...time,
    monthDays: time.month_days,
    startsOn: time.starts_on,
    untilOn: time.until_on,
    notOnBankHolidays: time.not_on_bank_holidays,
  })
  return time.skips.length > 0 ? `${said}, not on ${time.skips.join(', ')}` : said
}
