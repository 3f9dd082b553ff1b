import type { Letter, Person } from '../town/types.ts'
import type { Rows } from './rows.ts'
import type { Telling } from './telling.ts'

/** Letters on paper: how often they come, what they said, and what came back on their slips. */
export function addLetters(rows: Rows, person: Person, told: Telling): void {
  const self = told.id(`member ${person.key}`)
  const writer = told.member(person.alongside)
  if (!writer) return
  if (person.reach.paper) {
    const at = told.days.at(told.days.after(Math.min(person.aboutOn, 0)), '15:40')
    rows.add('letter_rhythm', {
      id: told.idAt(at, `rhythm ${person.key}`),
      person_id: self,
      rhythm: person.reach.paper,
      who_looked: person.letters?.some(({ text }) => text.includes('Who looked')) ?? false,
      set_at: at,
      at_their_word_by: writer,
      how: 'face to face',
      not_on_my_screen: person.reach.watched ?? false,
    })
  }
  for (const letter of person.letters ?? []) addLetter(rows, person, letter, { self, writer }, told)
  const last = person.letters ? undefined : lastLetter(person)
  if (last !== undefined) addLetter(rows, person, { day: last, way: 'post', text: news }, { self, writer }, told)
}

const news = 'This is what is new since we last wrote. It is yours. You can change it.'
const lastSent = { weekly: -3, monthly: -12, 'when something changes': -1 }

/** The day of the last letter that is not told: it kept to the rhythm. Whose talk waits to be read back, has none yet. */
function lastLetter({ reach, conversations, plan }: Person): number | undefined {
  if (!reach.paper || !plan || conversations.some(({ readBack }) => !readBack)) return undefined
  return lastSent[reach.paper]
}

/** What a letter of news holds: the plan, and what is owed. Nothing that is kept off the screen. */
function newsOf({ plan, promises }: Person, told: Telling) {
  const hopes = (plan?.hopes ?? []).filter(({ offScreen }) => !offScreen).map(({ text }) => `You hope: ${text}`)
  const owed = promises
    .filter(({ offScreen, state }) => !offScreen && state !== 'kept' && state !== 'broken')
    .map(({ by, what }) => `${told.name(by)} will ${what.charAt(0).toLowerCase()}${what.slice(1)}.`)
  return [
    { title: 'Your plan', lines: hopes },
    { title: 'What was promised to you', lines: owed },
  ].filter(({ lines }) => lines.length > 0)
}

function addLetter(
  rows: Rows,
  person: Person,
  { day, text, slip }: Letter,
  { self, writer }: { self: string; writer: string },
  told: Telling,
): void {
  const made = told.days.at(told.days.after(day), '16:55')
  const name = told.name(person.key)
  rows.add('letter', {
    id: told.idAt(made, `letter ${person.key} ${day}`),
    person_id: self,
    to_lines: [name, person.home.line, person.home.postcode].filter(Boolean),
    content: {
      heading: 'Your news',
      greeting: `Dear ${name},`,
      opening: text.replace(/^Dear [^,]+, ./, (start) => start.slice(-1).toUpperCase()),
      sections: text === news ? newsOf(person, told) : [],
      close: `With good wishes, ${told.name(person.alongside ?? '')}`,
      confirm: [],
      agree: false,
    },
    large: /point|big/i.test(person.communication?.format ?? ''),
    made_at: made,
    made_by: writer,
    sent_on: told.days.date(told.days.after(day)),
    sent_by: writer,
    reply_on: slip ? told.days.date(told.days.after(slip.day)) : null,
    reply_ticks: slip && /^(right|it will do|signed)/i.test(slip.words) ? ['right'] : [],
    reply_words: slip?.words ?? '',
    reply_by: slip ? writer : null,
  })
}
