import type { Id } from '../../../../platform/index.ts'
import type { TestHouse } from '../../house.ts'
import { idsOf } from './arrange.ts'

/** A peer who was asked, an organisation that says who leads it and what it said before, and an ask a connector looks for. */
export async function peersOf(
  { owner }: TestHouse,
  { joan, dev, asset }: { joan: Id; dev: Id; asset: Id },
): Promise<Record<string, Id>> {
  const ids = idsOf('member', 'peer', 'mine', 'toDev', 'through', 'before', 'speaker')
  const { member, peer, mine, toDev, through, before, speaker } = ids
  await owner.query(`insert into member (id, known_as) values ($1, 'Bernie')`, [member])
  await owner.query(
    `insert into peer_profile (id, member_id, shown_as, lived, who_may, until_on) values ($1, $2, 'Bernie', 'the ward', 'everybody', '2027-06-30')`,
    [peer, member],
  )
  await owner.query(
    `insert into peer_profile (id, member_id, person_id, shown_as, lived, who_may, until_on) values ($1, $2, $2, 'J.', 'a fall', 'plans', '2027-06-30')`,
    [mine, joan],
  )
  const ask = `insert into peer_ask (id, person_id, peer_id, to_name, wants, words, through_connector) values ($1, $2, $3, $4, 'talk', $5, $6)`
  await owner.query(ask, [toDev, joan, dev, 'Dev', 'Have you got an hour?', false])
  await owner.query(ask, [through, joan, null, '', 'Somebody who fell and sings', true])
  await owner.query(`insert into peer_organisation (asset_id, led_words) values ($1, 'All of us sing.')`, [asset])
  await owner.query(
    `insert into peer_organisation_before (id, asset_id, was, how) values ($1, $2, '{"led_words": "Most of us sing.", "offers": [], "asking": "", "takes_asks": true}', 'link')`,
    [before, asset],
  )
  await owner.query('insert into peer_speaker (id, asset_id, member_id) values ($1, $2, $3)', [speaker, asset, dev])
  return { peer, ownPeer: mine, peerAsk: toDev, through, before, speaker, led: asset }
}

/** A peer whom nobody finds but through a connector, and what somebody else asked. */
export async function peersOfAnother({ owner }: TestHouse, person: Id, asked: Id): Promise<Record<string, Id>> {
  const { member, peer, peerAsk } = idsOf('member', 'peer', 'peerAsk')
  await owner.query(`insert into member (id, known_as) values ($1, 'Kay')`, [member])
  await owner.query(
    `insert into peer_profile (id, member_id, shown_as, lived, who_may, until_on) values ($1, $2, 'K.', 'a brother', 'connector', '2027-06-30')`,
    [peer, member],
  )
  await owner.query(
    `insert into peer_ask (id, person_id, peer_id, to_name, wants) values ($1, $2, $3, 'Dev', 'talk')`,
    [peerAsk, person, asked],
  )
  return { peer, ownPeer: peer, peerAsk }
}
