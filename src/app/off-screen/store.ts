import { held, type Id, NotFound, type Query, sql } from '../../platform/index.ts'

/** What may be kept off a screen: the table it stands in, and the name of its id in a path. */
export const kinds = {
  statement: { holder: 'statement', param: 'statement', parts: ['said'] },
  // Of part rights, behind a door of its own: a decision that few read.
  decision: { holder: 'statement', param: 'statement', parts: ['rights'] },
  conversation: { holder: 'conversation', param: 'conversation', parts: ['said'] },
  promise: { holder: 'promise', param: 'promise', parts: held },
  hope: { holder: 'hope', param: 'hope', parts: ['plan'] },
  step: { holder: 'step', param: 'step', parts: ['plan'] },
  'check-in': { holder: 'check_in', param: 'checkIn', parts: ['plan'] },
  letter: { holder: 'letter', param: 'letter', parts: ['reach'] },
  reader: { holder: 'standing', param: 'standing', parts: ['reach'] },
  circle: { holder: 'in_circle', param: 'inCircle', parts: ['about'] },
  gift: { holder: 'gift', param: 'gift', parts: ['community'] },
  introduction: { holder: 'introduction_side', param: 'side', parts: ['community'] },
  thanks: { holder: 'thanks', param: 'thanked', parts: ['community'] },
  booking: { holder: 'slot_booking', param: 'ownBooking', parts: ['community'] },
  coordination: { holder: 'coordination', param: 'coordination', parts: ['community'] },
  peer: { holder: 'peer_profile', param: 'ownPeer', parts: ['community'] },
  'peer-ask': { holder: 'peer_ask', param: 'peerAsk', parts: ['plan'] },
  visit: { holder: 'asset_visit', param: 'ownVisit', parts: ['community'] },
  enterprise: { holder: 'enterprise', param: 'ownEnterprise', parts: ['community'] },
  move: { holder: 'neighbourhood_move', param: 'ownMove', parts: ['reach'] },
} as const
export type Kind = keyof typeof kinds

/** Whether an entry is there for whoever asks, and theirs to keep off: what is hidden already is not there. */
export function isHere(holder: string, id: Id): Query<{ here: boolean }, boolean> {
  const { take: _take, ...asked } = sql<{ here: boolean }>`select may_keep_off(${holder}, ${id}) as here`
  return {
    ...asked,
    take: ([row]) => {
      if (!row?.here) throw new NotFound()
      return true
    },
  }
}

export function keepOff(holder: string, id: Id, how: string): Query {
  return sql`select keep_off_my_screen(${holder}, ${id}, ${how})`
}

export function putBack(holder: string, id: Id): Query {
  return sql`select put_back_on_my_screen(${holder}, ${id})`
}

/** Something that was taken off somebody's own screen, with the first words of it. */
export interface KeptOff {
  holder: string
  id: Id
  text: string
  at: Date
  byId: Id
}

export function keptOff(person: Id): Query<KeptOff> {
  return sql<KeptOff>`select k.root_table as holder, k.root_id as id, k.at, k.by_id, left(coalesce(s.text, p.what, h.text, t.text, i.known_as,
      r.known_as, c.kind, g.line, y.words, b.place_name, pp.lived, nullif(pa.to_name, ''), pa.words, e.name, nm.is_in, ''), 160) as text
    from kept_off_screen k
      left join statement s on s.id = k.root_id left join promise p on p.id = k.root_id left join hope h on h.id = k.root_id
      left join step t on t.id = k.root_id left join in_circle i on i.id = k.root_id left join conversation c on c.id = k.root_id
      left join gift g on g.id = k.root_id left join thanks y on y.id = k.root_id left join slot_booking b on b.id = k.root_id
      left join peer_profile pp on pp.id = k.root_id left join peer_ask pa on pa.id = k.root_id
      left join enterprise e on e.id = k.root_id
      left join neighbourhood_move nm on nm.id = k.root_id
      left join reader_off_screen(k.root_id) r on k.root_table = 'standing'
    where k.person_id = ${person} and k.back_at is null and k.entry_id = k.root_id and k.entry_table = k.root_table
    order by k.at desc limit 200`
}
