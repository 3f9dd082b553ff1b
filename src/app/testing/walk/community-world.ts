import { newToken } from '../../../identity/index.ts'
import { type Id, newId } from '../../../platform/index.ts'
import type { TestHouse } from '../house.ts'
import { knownByCoordinator, movedByLines } from './coordination-world.ts'

type Put = (table: string, row: Record<string, unknown>) => Promise<Id>

/** What the neighbourhood may hold about somebody: something they give, whom they could meet, a thank-you. */
export async function communityRows(house: TestHouse, person: Id, writer: Id, put: Put): Promise<Record<string, Id>> {
  const gift = await put('gift', {
    member_id: person,
    side: 'give',
    kind: 'hands',
    line: 'I can bake bread with you',
    who_may: 'neighbours',
    until_on: '2027-06-30',
  })
  const introduction = await introductionTo(house, writer)
  const side = await put('introduction_side', { introduction_id: introduction, member_id: person, gift_id: gift })
  const thanked = await put('thanks', {
    member_id: person,
    introduction_id: introduction,
    side_id: side,
    by_id: writer,
    by_name: 'Nell',
    words: 'The loaf was still warm.',
  })
  return {
    gift,
    introduction,
    side,
    thanked,
    ownBooking: await put('slot_booking', await bookedBy(house, person)),
    ...(await knownByCoordinator(house, writer, put)),
    ...(await enterpriseRows(house, person, put)),
    ownVisit: await put('asset_visit', await wentTo(house, person)),
    ...(await movedByLines(house, person, put)),
  }
}

/** How it was at a group: only its person reads it. */
async function wentTo({ owner }: TestHouse, person: Id): Promise<Record<string, unknown>> {
  const group = newId()
  await owner.query(`insert into asset (id, kind, name, line) values ($1, 'association', 'The knitters', 'We knit.')`, [
    group,
  ])
  return { asset_id: group, member_id: person, welcome: 5, words: 'They kept a needle for me' }
}

/** A time at “Good to talk” that somebody booked, in a few hours. */
async function bookedBy({ owner, database }: TestHouse, person: Id): Promise<Record<string, unknown>> {
  const [area, talk, slot] = [newId(), newId(), newId()]
  const soon = (minutes: number) => new Date(database.clock.now().getTime() + minutes * 60_000)
  await owner.query('insert into neighbourhood (id, name) values ($1, $2)', [area, `Bobbin End ${area}`])
  await owner.query(
    `insert into hub_session (id, neighbourhood_id, place_name, starts_at, ends_at, slot_minutes) values ($1, $2, 'The ford house', $3, $4, 30)`,
    [talk, area, soon(300), soon(330)],
  )
  await owner.query('insert into hub_slot (id, session_id, starts_at, ends_at) values ($1, $2, $3, $4)', [
    slot,
    talk,
    soon(300),
    soon(330),
  ])
  return { session_id: talk, slot_id: slot, member_id: person, name: 'The baker', helps: 'A quiet corner' }
}

/** A group that could be an idea for a hope, found by a word of its own; what counts, what was said, and who may know of the hope. */
export async function ideasFor(house: TestHouse, hope: Id, put: Put): Promise<Record<string, string>> {
  const idea = newId()
  const sought = `song${idea.slice(-12).replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? '')}`
  await house.owner.query(
    `insert into asset (id, kind, name, line, cost) values ($1, 'association', 'Kitchen singers', $2, 'free')`,
    [idea, `We sing ${sought}.`],
  )
  await put('what_counts', { ordered: ['near', 'quiet'], near: 'KS1 2AB', like_me: 'Women who hum' })
  await put('idea_answer', { hope_id: hope, kind: 'entry', idea_id: idea, answer: 'later' })
  await put('shared_hope', {
    hope_id: hope,
    line: 'Somebody to hum with',
    about: ['hum'],
    who_may: 'anybody',
    until_on: '2027-06-30',
  })
  return { idea, sought }
}

/** An enterprise on the way, with a step and a paper; a yes to being a mentor; what was bought from somebody, and how it was. */
async function enterpriseRows({ owner }: TestHouse, person: Id, put: Put): Promise<Record<string, Id>> {
  const enterprise = await put('enterprise', {
    member_id: person,
    name: 'Loaves by the dozen',
    line: 'Bread on Fridays',
    does: 'Brown loaves and rolls',
    does_not: 'Nothing with nuts',
  })
  await put('enterprise_step', { enterprise_id: enterprise, item: 'idea' })
  await put('enterprise_check', {
    enterprise_id: enterprise,
    kind: 'insurance',
    runs_out_on: '2027-06-30',
    seen_name: 'Hema',
  })
  await put('enterprise_mentor', { member_id: person, shown_as: 'A baker', words: 'I had a stall' })
  const [sam, from] = [newId(), newId()]
  await owner.query(`insert into member (id, known_as) values ($1, 'Sam')`, [sam])
  await owner.query(
    `insert into enterprise (id, member_id, name, mentor_id, mentor_name, mentor_asked_at, mentor_yes_at)
     values ($1, $2, 'Sam’s gardens', $3, 'A baker', now(), now())`,
    [from, sam, person],
  )
  await owner.query(`insert into enterprise_step (id, enterprise_id, item) values ($1, $2, 'idea')`, [newId(), from])
  await owner.query(
    `update enterprise set mentor_id = $1, mentor_name = 'Sam', mentor_words = 'Would you?', mentor_asked_at = now() where id = $2`,
    [sam, enterprise],
  )
  const bought = await put('enterprise_agreement', {
    member_id: person,
    enterprise_id: from,
    enterprise_name: 'Sam’s gardens',
    what: 'The hedge, twice a year',
    enterprise_yes_at: '2026-11-01',
  })
  await put('enterprise_review', {
    member_id: person,
    enterprise_id: from,
    enterprise_name: 'Sam’s gardens',
    agreement_id: bought,
    words: 'It has never looked so neat',
    again: 'yes',
  })
  return { bought, enterprise, ownEnterprise: enterprise }
}

/** An introduction to a group, which has not answered; its other side is for whoever asks to add. */
async function introductionTo({ owner }: TestHouse, by: Id): Promise<Id> {
  const [introduction, group] = [newId(), newId()]
  await owner.query(`insert into asset (id, kind, name, line) values ($1, 'association', 'The choir', 'We sing.')`, [
    group,
  ])
  await owner.query(
    `insert into introduction (id, proposed_by, words, owner_id, owner_name) values ($1, $2, 'You both like bread.', $2, 'Dev')`,
    [introduction, by],
  )
  await owner.query('insert into introduction_side (introduction_id, asset_id) values ($1, $2)', [introduction, group])
  return introduction
}

/** A neighbour without a record, whom a connector may write for. */
export async function neighbourOf(house: TestHouse, connector: Id): Promise<Record<string, Id>> {
  const { owner } = house
  const [neighbour, talk, gift, side] = [newId(), newId(), newId(), newId()]
  await owner.query(`insert into member (id, known_as) values ($1, 'Nell')`, [neighbour])
  await owner.query(
    `insert into learning_conversation (id, connector_id, member_id, held_on, may_know, until_on)
     values ($1, $2, $3, '2026-11-01', 'only me', '2027-06-30')`,
    [talk, connector, neighbour],
  )
  await owner.query(
    `insert into gift (id, member_id, side, kind, line, who_may, until_on)
     values ($1, $2, 'find', 'heart', 'Somebody to walk with', 'neighbours', '2027-06-30')`,
    [gift, neighbour],
  )
  const introduction = await introductionTo(house, connector)
  await owner.query('insert into introduction_side (id, introduction_id, member_id) values ($1, $2, $3)', [
    side,
    introduction,
    neighbour,
  ])
  return { neighbour, talk, gift, introduction, side, ...(await enterpriseOf(house, neighbour)) }
}

/** A neighbour’s enterprise that everybody may read, with what another neighbour bought and says; and what they buy themselves. */
async function enterpriseOf({ owner }: TestHouse, neighbour: Id): Promise<Record<string, Id>> {
  const [enterprise, agreement, review, theirs, area] = [newId(), newId(), newId(), newId(), newId()]
  await owner.query('insert into neighbourhood (id, name) values ($1, $2)', [area, `Staithes ${area}`])
  await owner.query(
    `insert into enterprise (id, member_id, name, line, does, does_not, price_pence, hours, goes_to, shown_as, phone, care, wants_listing_at)
     values ($1, $2, 'Nell’s dinners', 'A hot dinner at your door', 'Dinners', 'No washing up', 850, 'At noon', array[$3::uuid], 'Nell', '01632 960 777', 'no', now())`,
    [enterprise, neighbour, area],
  )
  await owner.query('select show_enterprise($1)', [enterprise])
  const kim = newId()
  await owner.query(`insert into member (id, known_as) values ($1, 'Kim')`, [kim])
  const add = `insert into enterprise_agreement (id, member_id, enterprise_id, enterprise_name, what, enterprise_yes_at) values ($1, $2, $3, 'A name', 'Soup', now())`
  await owner.query(add, [agreement, kim, enterprise])
  await owner.query(add, [theirs, neighbour, enterprise])
  await owner.query(
    `insert into enterprise_review (id, member_id, enterprise_id, enterprise_name, agreement_id, words, again) values ($1, $2, $3, 'A name', $4, 'Hot and on time', 'yes')`,
    [review, kim, enterprise, agreement],
  )
  return { enterprise, agreement, bought: theirs, review }
}

/** A listed group with its organisation and its word, about nobody: what stands in the paths of the neighbourhood’s pages. */
export async function communityOf(house: TestHouse): Promise<{ asset: string; organisation: string; term: string }> {
  const [asset, organisation, term] = [newId(), newId(), newId()]
  await house.owner.query('insert into organisation (id, name) values ($1, $2)', [organisation, 'Mill Lane Music'])
  await house.owner.query(
    `insert into asset (id, kind, organisation_id, name, line) values ($1, 'association', $2, 'Mill Lane Choir', 'We sing on Thursdays.')`,
    [asset, organisation],
  )
  await house.owner.query('insert into term (id, name) values ($1, $2)', [term, `Singing ${term}`])
  await house.owner.query('insert into asset_term (asset_id, term_id) values ($1, $2)', [asset, term])
  return { asset, organisation, term }
}

/** Of a group: its link, a time, a change over the link and something told that wait for a connector, words to be read. */
export async function groupOf({ owner }: TestHouse, asset: Id, connector: Id): Promise<Record<string, string>> {
  const [link, time, version, told, visit, area] = Array.from({ length: 6 }, newId) as [Id, Id, Id, Id, Id, Id]
  const { token, hash } = newToken()
  await owner.query('insert into neighbourhood (id, name) values ($1, $2)', [area, `Quay ${area}`])
  await owner.query(
    `insert into asset_link (id, asset_id, hash, until_at) values ($1, $2, $3, now() + interval '90 days')`,
    [link, asset, hash],
  )
  await owner.query(
    `insert into asset_time (id, asset_id, freq, days, starts_on, opens) values ($1, $2, 'weekly', '{TH}', '2026-01-01', '18:30')`,
    [time, asset],
  )
  await owner.query(
    `insert into asset_version (id, asset_id, how, link_id, was, became) values ($1, $2, 'link', $3, entry_of($2), entry_of($2))`,
    [version, asset, link],
  )
  await owner.query(`insert into asset_told (id, asset_id, words) values ($1, $2, 'They meet on Fridays now.')`, [
    told,
    asset,
  ])
  await owner.query(
    `insert into asset_visit (id, asset_id, welcome, words, how, at_their_word_by) values ($1, $2, 5, 'They saved me a chair', 'by phone', $3)`,
    [visit, asset, connector],
  )
  const twin = newId()
  await owner.query(
    `insert into asset (id, kind, name, line, source) values ($1, 'association', 'The choir', 'We sing.', 'list: choirs')`,
    [twin],
  )
  const [one, other] = [asset, twin].sort() as [Id, Id]
  await owner.query(`insert into maybe_same (one_id, other_id, why) values ($1, $2, '{name}')`, [one, other])
  return { token, time, version, told, visit, one, other, neighbourhood: `quay-${area}` }
}

/** A list of groups that somebody brought and has not looked at yet. */
export async function broughtBy({ owner }: TestHouse, member: Id): Promise<Id> {
  const run = newId()
  await owner.query(
    `insert into import_run (id, by_id, source, kind, titles, mapping, total) values ($1, $2, 'list: groups', 'spreadsheet', '{Name}', '{name}', 1)`,
    [run, member],
  )
  await owner.query(`insert into import_row (run_id, by_id, line, cells) values ($1, $2, 2, '{Choir}')`, [run, member])
  return run
}

/** Something that did not feel safe, said by one and waiting for another; and what rests. */
export async function unsafeWord(
  { owner, database }: TestHouse,
  saidBy: Id,
  waitsFor: Id,
): Promise<Record<string, Id>> {
  const [unsafe, pause] = [newId(), newId()]
  const now = database.clock.now()
  await owner.query(
    `insert into unsafe_word (id, about_kind, about_name, words, said_by, said_at, owner_id, owner_name, due_at)
     values ($1, 'something else', 'The bus stop', 'It is dark there.', $2, $3, $4, 'Kit', $5)`,
    [unsafe, saidBy, now, waitsFor, new Date(now.getTime() + 6 * 3_600_000)],
  )
  await owner.query(
    `insert into community_pause (id, of_kind, of_id, by_id, by_name) values ($1, 'enterprise', $2, $3, 'Kit')`,
    [pause, newId(), waitsFor],
  )
  return { unsafe, pause }
}

/** A neighbourhood with a drawing and a word that waits, and a good conversation today at which somebody has booked. */
export async function placeOf({ owner, database }: TestHouse, host: Id): Promise<Record<string, string>> {
  const [drawing, area, word, talk, slot, taken, booking, key] = Array.from({ length: 8 }, newId) as [
    Id,
    Id,
    Id,
    Id,
    Id,
    Id,
    Id,
    Id,
  ]
  await owner.query(`insert into boundary_drawing (id, source) values ($1, 'A list typed here')`, [drawing])
  await owner.query(
    `insert into boundary_area (drawing_id, name, listed) values ($1, 'Hollin Bank', '[{"said": "ks1", "kind": "postcode"}]')`,
    [drawing],
  )
  await owner.query('insert into neighbourhood (id, name) values ($1, $2)', [area, `Hollin Bank ${area}`])
  await owner.query(
    `insert into neighbourhood_word (id, neighbourhood_id, kind, words) values ($1, $2, 'need', 'A bench by the bus stop')`,
    [word, area],
  )
  const soon = (minutes: number) => new Date(database.clock.now().getTime() + minutes * 60_000)
  await owner.query(
    `insert into hub_session (id, neighbourhood_id, place_name, starts_at, ends_at, slot_minutes) values ($1, $2, 'The library', $3, $4, 30)`,
    [talk, area, soon(60), soon(120)],
  )
  await owner.query('insert into hub_host (session_id, member_id) values ($1, $2)', [talk, host])
  await owner.query(
    'insert into hub_slot (id, session_id, starts_at, ends_at) values ($1, $3, $4, $5), ($2, $3, $5, $6)',
    [slot, taken, talk, soon(60), soon(90), soon(120)],
  )
  await owner.query(
    `insert into slot_booking (id, session_id, slot_id, name, link_key) values ($1, $2, $3, 'Len', $4)`,
    [booking, talk, taken, key],
  )
  return { drawing, word, slug: `hollin-bank-${area}`, talk, slot, booking, key }
}

/** Something that stands in the way, which somebody owes an answer, and something that waits to be read. */
export async function barrierOf({ owner }: TestHouse, owes: Id): Promise<Record<string, Id>> {
  const [area, named, heard] = [newId(), newId(), newId()]
  await owner.query('insert into neighbourhood (id, name) values ($1, $2)', [area, `Lock ${area}`])
  await owner.query(
    `insert into named_barrier (id, neighbourhood_id, sort, line, said, owner_id, owner_name, due_on)
     values ($1, $2, 'steps', 'Two steps and no rail', 6, $3, 'Kit', '2027-01-11')`,
    [named, area, owes],
  )
  await owner.query(
    `insert into barrier_word (id, neighbourhood_id, sort, words) values ($1, $2, 'rules', 'They asked for a card.')`,
    [heard, area],
  )
  return { named, heard }
}

/** A peer who was asked, an organisation that says who leads it and what it said before, and an ask a connector looks for. */
export async function peersOf(
  { owner }: TestHouse,
  { joan, dev, asset }: { joan: Id; dev: Id; asset: Id },
): Promise<Record<string, Id>> {
  const [member, peer, mine, toDev, through, before, speaker] = Array.from({ length: 7 }, newId) as [
    Id,
    Id,
    Id,
    Id,
    Id,
    Id,
    Id,
  ]
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
  const [member, peer, peerAsk] = [newId(), newId(), newId()]
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
