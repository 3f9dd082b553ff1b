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
}

function addLetter(
  rows: Rows,
  person: Person,
  { day, text, slip }: Letter,
  { self, writer }: { self: string; writer: string },
  told: Telling,
): void {
  const made = told.days.at(told.days.after(day), '15:50')
  const name = told.name(person.key)
  rows.add('letter', {
    id: told.idAt(made, `letter ${person.key} ${day}`),
    person_id: self,
    to_lines: [name, person.home.line, person.home.postcode].filter(Boolean),
    content: {
      heading: 'Your news',
      greeting: `Dear ${name},`,
      opening: text.replace(/^Dear [^,]+, ./, (start) => start.slice(-1).toUpperCase()),
      sections: [],
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
