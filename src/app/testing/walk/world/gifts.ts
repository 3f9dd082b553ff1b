import { type Id, newId } from '../../../../platform/index.ts'
import type { TestHouse } from '../../house.ts'
import { idsOf, type Put } from './arrange.ts'
import { knownByCoordinator, movedByLines } from './coordination.ts'
import { enterpriseOf, enterpriseRows } from './enterprises.ts'
import { bookedBy } from './places.ts'

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
  return {
    asset_id: group,
    asset_name: 'The knitters',
    member_id: person,
    welcome: 5,
    words: 'They kept a needle for me',
  }
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

/** A neighbour without a record, whom a connector may write for. */
export async function neighbourOf(house: TestHouse, connector: Id): Promise<Record<string, Id>> {
  const { owner } = house
  const { neighbour, talk, gift, side } = idsOf('neighbour', 'talk', 'gift', 'side')
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

/** An introduction to a group, which has not answered; its other side is for whoever asks to add. */
async function introductionTo({ owner }: TestHouse, by: Id): Promise<Id> {
  const { introduction, group } = idsOf('introduction', 'group')
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
