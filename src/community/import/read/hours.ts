import type { Time } from '../entry.ts'
import { hour } from './clean.ts'

const days: readonly [RegExp, string][] = [
  [/\bmon(day)?s?\b/gi, 'MO'],
  [/\btue(s|sday)?s?\b/gi, 'TU'],
  [/\bwed(s|nesday)?s?\b/gi, 'WE'],
  [/\bthu(r|rs|rsday)?s?\b/gi, 'TH'],
  [/\bfri(day)?s?\b/gi, 'FR'],
  [/\bsat(urday)?s?\b/gi, 'SA'],
  [/\bsun(day)?s?\b/gi, 'SU'],
]
const order = days.map(([, day]) => day)
const clock = String.raw`\d{1,2}(?:[.:]\d\d)?\s*(?:am|pm|noon)?|noon`
const between = new RegExp(String.raw`(${clock})\s*(?:-|–|to|until|till)\s*(${clock})`, 'gi')

/**
 * Opening times as people write them (“Mon to Fri 9am - 5pm, Sat 10 - 12noon”) as weekly times without a beginning. What is not
 * wholly understood gives none: the words are kept as they came, and nobody is sent to a closed door.
 */
export function timesIn(words: string): Time[] {
  let text = words.toLowerCase().replace(/[&+]/g, ' and ')
  if (
    /\b(1st|2nd|3rd|4th|first|second|third|fourth|last|every other|fortnight|alternate|month|except|closed|appointment|term|school|ring|call)\b/.test(
      text,
    )
  )
    return []
  for (const [pattern, name] of days) text = text.replace(pattern, name)
  const found: Time[] = []
  for (const part of text.split(
    /[;,\n]|(?<=\d\s?(?:am|pm|noon)?\s)and\b(?=\s*(?:MO|TU|WE|TH|FR|SA|SU)\b.*\d)|(?<=\d\s?(?:am|pm|noon))\s+(?=MO|TU|WE|TH|FR|SA|SU)/,
  )) {
    if (part.trim() === '') continue
    const on = daysIn(part)
    const hours = [...part.matchAll(between)]
    if (on.length === 0 || hours.length === 0) return []
    const left = part
      .replace(between, ' ')
      .replace(/MO|TU|WE|TH|FR|SA|SU|\b(to|and|open|from|every|on|between)\b|[-–:.()\s]/g, '')
    if (left !== '') return []
    for (const [, from = '', until = ''] of hours) {
      const closes = hour(until)
      const opens = hour(from) ?? beginning(from.trim(), closes)
      if (opens === null || closes === null || closes <= opens) return []
      found.push({
        freq: 'weekly',
        every: 1,
        days: on,
        monthDays: [],
        startsOn: null,
        untilOn: null,
        opens,
        closes,
        words: '',
      })
    }
  }
  return found
}

function daysIn(part: string): string[] {
  const [, from, until] = /(MO|TU|WE|TH|FR|SA|SU)\s*(?:-|–|to)\s*(MO|TU|WE|TH|FR|SA|SU)/.exec(part) ?? []
  if (from && until && order.indexOf(from) < order.indexOf(until))
    return order.slice(order.indexOf(from), order.indexOf(until) + 1)
  return order.filter((day) => part.includes(day))
}

/** The hour of “11 – 1pm” or “2 – 4pm”: the later one of the two it can be that still comes before the end. */
function beginning(from: string, closes: string | null): string | null {
  const both = ['pm', 'am'].map((half) => hour(`${from}${half}`))
  return both.find((one) => one !== null && closes !== null && one < closes) ?? null
}
