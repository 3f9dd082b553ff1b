import { circleMaps, type Known, type MapStory, type OnMap, type Ring } from '../town/circle-maps.ts'
import type { CircleLink, Person } from '../town/types.ts'
import type { Rows } from './rows.ts'
import type { Telling } from './telling.ts'

const ringOf: Record<CircleLink['ring'], Ring> = {
  closest: 'close',
  friends: 'near',
  'people I know': 'wider',
  paid: 'paid',
}

/** Who is around somebody, on their map, with its history where it is told. Who comes by their work stands there by themselves. */
export function addCircleMap(rows: Rows, person: Person, told: Telling): void {
  const story = circleMaps[person.key]
  const links = person.circle.filter(({ who, ring }) => !(ring === 'paid' && told.works(who)))
  const named = links.map((link): OnMap => {
    const key = typeof link.who === 'string' ? link.who : link.who.named
    const group = typeof link.who === 'string' && !told.member(link.who)
    return {
      name: told.name(link.who),
      ...(typeof link.who === 'string' ? { who: link.who } : {}),
      what: group ? 'group' : 'somebody',
      is: link.relation,
      ring: ringOf[link.ring],
      brings: link.brings,
      ...story?.known[key],
    }
  })
  const all = [...named, ...(story?.more ?? [])]
  // Somebody may know two people of one name.
  for (const [at, one] of all.entries())
    addOne(rows, person, one, all.slice(0, at).filter(({ name }) => name === one.name).length, told)
}

/** `namesakes`: how many of the same name are on the map already. */
function addOne(rows: Rows, person: Person, one: OnMap, namesakes: number, told: Telling): void {
  const { days } = told
  const self = told.id(`member ${person.key}`)
  const at = days.at(days.working(Math.min(person.aboutOn, 0)), '15:40')
  const writer = person.account ? null : told.member(person.alongside)
  const by = { at_their_word_by: writer, how: person.account || !writer ? 'on screen' : 'face to face' }
  const whom = namesakes === 0 ? one.name : `${one.name} ${namesakes + 1}`
  const id = told.idAt(at, `circle ${person.key} ${whom}`)
  const { moves = [] } = one
  const last = moves.at(-1)
  rows.add('in_circle', {
    id,
    person_id: self,
    member_id: told.member(one.who),
    known_as: one.name,
    what: one.what ?? 'somebody',
    is_to_me: one.is,
    brings: one.brings,
    i_bring: one.iBring ?? '',
    ring: one.ring,
    since: known(one.since, told),
    gone_since: last?.what === 'left' ? known(last.when, told) : null,
    version: 1 + moves.length,
    added_at: at,
    ...by,
  })
  const row = (move: string, ring: Ring, onDay: string, toldAt: Date, words = '') =>
    rows.add('circle_move', {
      id: told.idAt(toldAt, `circle move ${person.key} ${whom} ${move} ${onDay}`),
      person_id: self,
      in_circle_id: id,
      move,
      ring,
      on_day: onDay,
      words,
      told_at: toldAt,
      ...by,
    })
  row('joined', moves[0]?.from ?? one.ring, known(one.since, told), at)
  moves.forEach((move, number) => {
    const day = 'on' in move.when ? move.when.on : 'month' in move.when ? move.when.month : person.aboutOn
    const toldAt = day > person.aboutOn ? days.at(Math.min(day, 0), '18:10') : new Date(at.getTime() + number + 1)
    row(move.what, ringAfter(one, number), known(move.when, told), toldAt, move.words)
  })
}

/** The ring somebody stood on after a move: the one the next began from, or the one they stand on today. */
function ringAfter({ moves = [], ring }: MapStory & { ring: Ring }, number: number): Ring {
  return moves[number + 1]?.from ?? ring
}

function known(when: Known | undefined, { days }: Telling): string {
  if (when === undefined) return ''
  if ('yearsAgo' in when) return String(days.today.year - when.yearsAgo)
  return 'on' in when ? days.date(when.on) : days.date(when.month).slice(0, 7)
}
