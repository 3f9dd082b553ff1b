import type { AboutHeading, Communication, Person, Reach, ReachWay } from '../town/types.ts'
import type { Rows } from './rows.ts'
import type { Telling } from './telling.ts'

/** Which sentence says which need of the Accessible Information Standard; codes as the slice has them. */
const needs: [part: keyof Communication, says: RegExp, code: string][] = [
  ['contact', /^ring|^only ring/i, 'ring me'],
  ['contact', /\btext\b/i, 'text me'],
  ['contact', /e-mail or|^e-mail/i, 'e-mail me'],
  ['contact', /letter/i, 'write to me'],
  ['format', /big|point/i, 'large print'],
  ['format', /easy read|single words/i, 'easy words'],
  ['format', /sound file|voice|out loud/i, 'audio'],
  ['format', /yellow|cream/i, 'coloured paper'],
  ['professional', /BSL/, 'bsl'],
  ['professional', /(Punjabi|Sylheti|Ukrainian|Cantonese) interpreter/, 'interpreter'],
  ['support', /lip-reads/, 'lip-reads'],
  ['support', /wait|time|rush|count to ten/i, 'more time'],
  ['support', /one thing|one question/i, 'one thing'],
  ['support', /yes and no questions|eyes up: yes/i, 'yes or no'],
  ['support', /picture|real things/i, 'pictures'],
  ['format', /write|text after|one page/i, 'writing it down'],
  ['support', /radio off|lights low/i, 'quiet'],
]

const place: Record<ReachWay, 'phone' | 'email' | 'address' | 'through_whom' | null> = {
  phone: 'phone',
  text: 'phone',
  'e-mail': 'email',
  letter: 'address',
  visit: 'address',
  here: null,
  'through somebody': 'through_whom',
}

/** Who somebody is in their own words, how to communicate with them, and how to reach them safely. */
export function addAbout(rows: Rows, person: Person, told: Telling): void {
  const at = told.days.at(told.days.working(Math.min(person.aboutOn, 0)), '15:20')
  const self = told.id(`member ${person.key}`)
  const helper = person.aboutHelper === undefined ? '' : told.name(person.aboutHelper)
  const writer = person.account ? null : told.member(person.alongside)
  const how = person.account || !writer ? 'on screen' : 'face to face'
  const by = { at_their_word_by: writer, how }
  const headings = Object.entries(person.about) as [AboutHeading, string | undefined][]
  for (const [heading, text] of headings) {
    if (!text) continue
    const id = told.idAt(at, `about ${person.key} ${heading}`)
    rows.add('about_me', { id, person_id: self, heading, version: 1, text, helped_by: helper, written_at: at, ...by })
  }
  const watched = person.reach.watched ?? false
  if (person.communication) {
    rows.add('communication', {
      person_id: self,
      in_words: Object.values(person.communication).join(' '),
      needs: needs.filter(([part, says]) => says.test(person.communication?.[part] ?? '')).map(([, , code]) => code),
      language: languageOf(person),
      helped_by: helper,
      changed_at: at,
      not_on_my_screen: watched,
      ...by,
    })
  }
  rows.add('reach', {
    id: told.idAt(at, `reach ${person.key}`),
    person_id: self,
    ...waysTo(person),
    times: timesOf(person.reach),
    safe_word: person.reach.safeWord ?? '',
    written_at: at,
    not_on_my_screen: watched,
    ...by,
  })
}

const languageNames = new Intl.DisplayNames(['en-GB'], { type: 'language' })
/** Those that ICU has no English name for. */
const otherNames: Record<string, string> = { bfi: 'British Sign Language', syl: 'Sylheti' }

/** The language somebody likes best, when it is not English. */
function languageOf({ languages: [best = 'en'] = [] }: Person): string {
  return best === 'en' ? '' : (otherNames[best] ?? languageNames.of(best) ?? '')
}

function timesOf({ when, never }: Reach): string {
  return never ? `${when} Never: ${never.charAt(0).toLowerCase()}${never.slice(1)}` : when
}

/** The way that is safe with what it needs, and ways that are named as never. */
function waysTo(person: Person) {
  const { way, at, never = '', watched } = person.reach
  const known = {
    phone: person.phone ?? '',
    email: person.account?.email ?? '',
    address: person.home.line ?? '',
    through_whom: '',
  }
  const where = { phone: '', email: '', address: '', through_whom: '' }
  const column = place[way]
  if (column) where[column] = at ?? known[column]
  const says: [ReachWay, RegExp][] = [
    ['phone', /by phone|on the phone|by voice/i],
    ['letter', /by post|by letter/i],
    ['e-mail', /by e-mail/i],
    ['visit', /turning up|at home/i],
  ]
  const neverWays = says.filter(([one, words]) => one !== way && words.test(never)).map(([one]) => one)
  return { safe: [way], never: watched ? ['phone', 'text', 'e-mail', 'letter', 'here'] : neverWays, ...where }
}
