import { type Id, newId, type Part } from '../../../platform/index.ts'
import type { TestHouse, Visitor } from '../house.ts'
import {
  barrierOf,
  broughtBy,
  communityOf,
  communityRows,
  groupOf,
  ideasFor,
  neighbourOf,
  peersOf,
  peersOfAnother,
  placeOf,
  unsafeWord,
} from './community-world.ts'
import { introducedTo } from './coordination-world.ts'
import { practiceRows, shownTo } from './practice-world.ts'
import { rightsOf } from './rights-world.ts'

export type Actor =
  | 'a stranger'
  | 'Joan herself'
  | 'another person'
  | 'a worker without standing'
  | 'Dev, alongside'
  | 'Pat, in her circle'
  | 'Ruth, team lead'
  | 'Kit, keeper'

/** Joan with a full record, everybody who may be around her, and somebody else whose record is nobody’s here. */
export interface SmallWorld {
  joan: Id
  alan: Id
  /** Somebody new who works here and has no account yet. */
  colleague: Id
  /** Somebody for whom there is an ending, and a death that waits for a second person. */
  ended: { person: Id; died: Id; asked: Id }
  actors: Record<Actor, Visitor>
  /** What each holds in Joan’s record; nothing for the others. */
  held: Partial<Record<Actor, { parts: readonly Part[]; acts: readonly string[] }>>
  /** What stands in a path under a name: something of Joan’s. */
  hers: Record<string, string>
  /** Of a neighbour without a record, whom Kit knows. */
  nextDoor: Record<string, string>
  /** Of the group in `hers`: its link, a time, what waits for a connector. */
  ofGroup: Record<string, string>
  /** The same of Alan’s. */
  his: Record<string, string>
}

const all: Part[] = ['hello', 'reach', 'about', 'said', 'plan', 'money', 'community', 'rights']
const wholly = ['read', 'add', 'change']

/** Arranges the world once more, with new people: what one test does to it another does not meet. */
export async function smallWorld(house: TestHouse): Promise<SmallWorld> {
  const joan = await house.member('Joan', { person: true })
  const alan = await house.member('Alan', { person: true })
  const dev = await house.member('Dev', { posts: ['worker'] })
  const pat = await house.member('Pat')
  const held: SmallWorld['held'] = {
    'Joan herself': { parts: all, acts: wholly },
    'Dev, alongside': { parts: all, acts: wholly },
    'Pat, in her circle': { parts: ['reach', 'said'], acts: ['read', 'add'] },
  }
  await house.stand(joan.id, dev.id, 'alongside', all)
  await house.stand(joan.id, pat.id, 'circle', ['reach', 'said'], ['read', 'add'])
  const wendy = await house.member('Wendy', { posts: ['worker'] })
  const world: SmallWorld = {
    joan: joan.id,
    alan: alan.id,
    colleague: await newColleague(house),
    ended: await someWhoEnded(house, dev.id),
    held,
    actors: {
      'a stranger': house.stranger,
      'Joan herself': joan,
      'another person': alan,
      'a worker without standing': wendy,
      'Dev, alongside': dev,
      'Pat, in her circle': pat,
      'Ruth, team lead': await house.member('Ruth', { posts: ['team lead'] }),
      'Kit, keeper': await house.member('Kit', {
        posts: ['keeper', 'governor', 'connector', 'local area coordinator'],
      }),
    },
    nextDoor: {},
    ofGroup: {},
    hers: { ...(await fullRecord(house, joan.id, dev.id)), mark: await shownTo(house, joan.id, wendy.id) },
    his: { ...(await fullRecord(house, alan.id, alan.id)), whom: alan.id },
  }
  const kit = world.actors['Kit, keeper'].id
  world.nextDoor = await neighbourOf(house, kit ?? '')
  world.ofGroup = await groupOf(house, world.hers.asset ?? '', kit ?? '')
  world.hers.run = await broughtBy(house, world.actors['Ruth, team lead'].id ?? '')
  Object.assign(world.hers, await unsafeWord(house, joan.id, kit ?? ''))
  Object.assign(world.hers, await introducedTo(house, kit ?? '', world.actors['Ruth, team lead'].id ?? ''))
  await house.owner.query('update withholding_matter set waits_for = $1 where id = $2', [
    kit,
    world.hers['matter' as 'mark'],
  ])
  const [enquiry, order] = [newId(), newId()]
  await house.owner.query(
    `insert into standing (id, person_id, member_id, kind, parts, acts, until_at, reason, by_id)
     values ($1, $2, $3, 'enquirer', '{said}', '{read}', now() + interval '30 days', 'A complaint: a letter that never came', $4)`,
    [enquiry, joan.id, world.colleague, kit],
  )
  await house.owner.query(
    `insert into court_seal (id, person_id, statement_id, by_what, reference, says, asked_by) values ($1, $2, $3, 'court', 'Order 7', 'Seal it', $4)`,
    [order, joan.id, world.hers.statement, dev.id],
  )
  const time = newId()
  await house.owner.query(
    `insert into keeping_time (id, person_id, rule, stood, ended_at, years, source, owner_id, owner_name, due_at, climbs_at)
     values ($1, $2, 'record', 'ended', now() - interval '9 years', 8, 'the rule', $3, 'Kit', now() + interval '20 days', now() + interval '20 days')`,
    [time, world.ended.person, kit],
  )
  Object.assign(
    world.hers,
    { enquiry, order, time },
    await placeOf(house, kit ?? ''),
    await barrierOf(house, kit ?? ''),
  )
  Object.assign(world.hers, await peersOf(house, { joan: joan.id, dev: dev.id, asset: world.hers.asset ?? '' }))
  Object.assign(world.his, await peersOfAnother(house, alan.id, dev.id))
  // Pages that ask again who somebody is have asked already.
  for (const { id } of Object.values(world.actors)) if (id) await house.shownToBe(id)
  return world
}

async function newColleague({ owner }: TestHouse): Promise<Id> {
  const id = newId()
  await owner.query(`insert into member (id, known_as) values ($1, 'Nadia')`, [id])
  await owner.query(`insert into post (id, member_id, kind) values ($1, $2, 'connector')`, [newId(), id])
  return id
}

/** Edith, who ended and may come back; Cyril, of whom it is written down that he died; and words that no code came with. */
async function someWhoEnded({ owner }: TestHouse, writer: Id): Promise<SmallWorld['ended']> {
  const [edith, cyril, died, asked] = [newId(), newId(), newId(), newId()]
  await owner.query(`insert into member (id, known_as, is_person) values ($1, 'Edith', true), ($2, 'Cyril', true)`, [
    edith,
    cyril,
  ])
  await owner.query(
    `insert into ending (id, person_id, kind, proposed_by, ended_at) values ($1, $2, 'my life is sorted', $3, now())`,
    [newId(), edith, writer],
  )
  await owner.query(
    `insert into death (id, person_id, died_on, evidence, told_by, tells_name, recorded_by)
     values ($1, $2, '2026-11-01', 'told by', 'his son', 'his son', $3)`,
    [died, cyril, writer],
  )
  await owner.query(`insert into leave_alone_asked (id, name) values ($1, 'Edith')`, [asked])
  return { person: edith, died, asked }
}

/** One of everything that a record may hold, and the ids that a path may name. */
export async function fullRecord(house: TestHouse, person: Id, writer: Id): Promise<Record<string, string>> {
  const now = house.database.clock.now()
  const soon = new Date(now.getTime() + 5 * 86_400_000)
  const ago = new Date(now.getTime() - 86_400_000)
  const put = async (table: string, row: Record<string, unknown>): Promise<Id> => {
    const whole = { id: newId(), person_id: person, ...row }
    const names = Object.keys(whole)
    await house.owner.query(
      `insert into ${table} (${names.join(', ')}) values (${names.map((_, at) => `$${at + 1}`).join(', ')})`,
      Object.values(whole),
    )
    return whole.id
  }
  await house.owner.query(`insert into communication (person_id, in_words) values ($1, 'Ring me, and speak up.')`, [
    person,
  ])
  const hello = await put('hello', {
    words: 'I have not been out since the fall.',
    contact: '01632 960 222',
    taken_by: writer,
    taken_at: ago,
  })
  const conversation = await put('conversation', { kind: 'first', held_at: ago, writer_id: writer })
  await put('in_the_room', { conversation_id: conversation, name: 'Maureen' })
  await house.owner.query(
    `insert into conversation_page (conversation_id, person_id, writer_id, words, written_at, due_at)
     values ($1, $2, $3, $4, $5, $6)`,
    [conversation, person, writer, 'I sang alto for years.\nThe steps at St Luke’s did it.', ago, soon],
  )
  const statement = await put('statement', {
    conversation_id: conversation,
    speaker_id: person,
    manner: 'spoken',
    writer_id: writer,
    kind: 'what matters',
    text: 'When I sing I’m not ill.',
    said_at: ago,
  })
  await put('reply', { statement_id: statement, by_id: person, stance: 'agree' })
  await put('crisis', { conversation_id: conversation, contact_every: 1 })
  const plan = await put('plan', { how_we_know: 'I am out on a Thursday.' })
  const hope = await put('hope', { plan_id: plan, text: 'To sing with others again.', place_in_plan: 1 })
  const step = await put('step', {
    hope_id: hope,
    text: 'Ask Maureen for a lift.',
    by_whom: 'my people',
    who_name: 'Maureen',
  })
  await put('step', { hope_id: hope, text: 'A rail at the side door?' })
  const barrier = await put('barrier', { hope_id: hope, text: 'The steps', who_could: 'the warden' })
  const whatIf = await put('what_if', { plan_id: plan, what: 'If the car breaks down', then_what: 'Ring the minibus.' })
  const asked = await put('step', {
    hope_id: hope,
    text: 'A walk on Mondays',
    by_whom: 'community',
    helper_id: writer,
    answer: 'asked',
  })
  const agreement = await put('agreement', { plan_id: plan, version: 1, content: { hopes: [] } })
  const checkIn = await put('check_in', { agreement_id: agreement, weeks: 2, due_at: soon })
  const note = await put('planning_note', {
    writer_id: writer,
    workers: false,
    text: 'She lights up at carols.',
    sent_at: ago,
  })
  const promise = await put('promise', {
    part: 'said',
    owner_id: writer,
    what: 'Ring the warden',
    began_by: `conversation ${conversation}`,
    due_at: soon,
    first_due_at: soon,
  })
  await house.owner.query('insert into draft (owner_id, about, fields, page, saved_at) values ($1, $2, $3, $4, $5)', [
    writer,
    `/people/${person}/said/new`,
    JSON.stringify({ text: 'She said that' }),
    newId(),
    ago,
  ])
  const entry = await put('in_circle', { known_as: 'Maureen', what: 'somebody', ring: 'near', added_at: ago })
  await put('circle_move', { in_circle_id: entry, move: 'joined', ring: 'near', told_at: ago })
  const letter = await put('letter', {
    to_lines: ['Joan', '3 Weir Lane'],
    content: JSON.stringify({
      heading: 'Your news',
      greeting: 'Dear Joan,',
      opening: 'This is what is new.',
      sections: [{ title: 'What we wrote down', lines: ['“When I sing I’m not ill.”'] }],
      close: 'With good wishes, Dev',
      confirm: [{ id: statement, text: 'When I sing I’m not ill.' }],
      agree: true,
    }),
    made_by: writer,
    reply_on: ago,
    reply_by: writer,
    reply_ticks: ['right', 'agree', 'ring me'],
  })
  const practice = await practiceRows(house, person, writer, put)
  const letIn = newId()
  await house.owner.query(`insert into member (id, known_as) values ($1, 'Maureen')`, [letIn])
  await house.owner.query(
    `insert into standing (person_id, member_id, kind, parts, acts, from_at, reason) values ($1, $2, 'circle', '{plan}', '{read}', $3, 'my friend')`,
    [person, letIn, ago],
  )
  const authority = await put('authority', {
    member_id: letIn,
    kind: 'advocate care act',
    evidence: 'A letter of the advocacy service',
    evidence_seen_on: ago,
    met_alone_on: ago,
    decisions: 'To be heard about the plan',
    offered: JSON.stringify({ plan: 'see' }),
    until_at: soon,
    written_by: writer,
  })
  const objection = await put('authority_objection', { authority_id: authority, owner_name: 'the team' })
  const invitation = await put('circle_invitation', {
    to_name: 'Amir',
    way: 'by code',
    code_hash: Buffer.from(newId()),
    offered: JSON.stringify({ plan: 'see' }),
    access_from: ago,
    until_at: soon,
    by_id: person,
  })
  const inCircle = await put('in_circle', { known_as: 'Maureen', what: 'somebody', ring: 'near' })
  const { rows: readers } = await house.owner.query(
    `select id from standing where person_id = $1 order by kind <> 'circle', id limit 1`,
    [person],
  )
  const together = writer === person
  const fact = await put('only_rest', {
    why: 'a condition that gets worse',
    said_by_name: 'Dr Aziz',
    written_by: writer,
    lifted_at: now,
    lifted_by: writer,
    lifted_words: 'It was a mistake.',
  })
  await put('time_apart', { kind: 'away', where_to: 'hospital', keeper_id: writer, written_by: writer })
  const ending = await put('ending', {
    kind: 'my life is sorted',
    way: together ? 'together' : 'decided',
    proposed_by: person,
    second_id: together ? null : writer,
    why: 'All is well.',
  })
  const challenge = await put('ending_challenge', { ending_id: ending, asked_of: writer })
  const looks = await whoLooked(put, person, writer, soon)
  const arrival = newId()
  await house.owner.query(
    `insert into arrival (id, by_id, from_name, known_as, taken_at, becomes, record, counts, stays)
      values ($1, $2, 'Over the hill', 'Agnes', $3, $4, '{"person": {}, "people": [], "tables": {}}', '{"statement": 3}', '{"also": []}')`,
    [arrival, writer, ago, newId()],
  )
  const thanks = newId()
  await house.owner.query(
    `insert into hello_thanks (id, for_whom, urgent, due_at, said_at) values ($1, 'self', '{}', $2, $3)`,
    [thanks, soon, now],
  )
  return {
    person,
    member: letIn,
    authority,
    objection,
    invitation,
    inCircle,
    standing: readers[0].id,
    thanks,
    arrival,
    hello,
    conversation,
    statement,
    plan,
    hope,
    step,
    barrier,
    whatIf,
    asked,
    checkIn,
    note,
    promise,
    entry,
    letter,
    ...practice,
    fact,
    challenge,
    ...looks,
    ...(await rightsOf(house, person, writer)),
    ...(await communityRows(house, person, writer, put)),
    ...(await communityOf(house)),
    ...(await ideasFor(house, hope, put)),
  }
}

/** Questions about readings, and readings to look at: each waits with the writer of the record. */
async function whoLooked(
  put: (table: string, row: Record<string, unknown>) => Promise<Id>,
  person: Id,
  writer: Id,
  soon: Date,
): Promise<Record<string, string>> {
  const asked = {
    reader_id: writer,
    reader_name: 'Dev',
    times: 1,
    owner_id: writer,
    owner_name: 'Dev',
    due_at: soon,
    climbs_at: soon,
  }
  const why = await put('why_asked', { ...asked, on_day: '2026-11-18' })
  const decision = await put('statement', {
    speaker_id: writer,
    writer_id: writer,
    manner: 'written',
    kind: 'decision',
    text: 'To get ready for my visit.',
    confirmed_at: '2026-11-18T10:00:00Z',
    part: 'rights',
    only_for: [person, writer],
  })
  const whyAgain = await put('why_asked', {
    ...asked,
    on_day: '2026-11-17',
    answer_id: decision,
    answered_name: 'Hema',
    answered_at: '2026-11-18T10:00:00Z',
    content: false,
    again_at: '2026-11-19T10:00:00Z',
    again_due_at: soon,
  })
  const noticed = {
    reader_id: writer,
    reader_name: 'Dev',
    patterns: ['out of hours'],
    parts: ['plan'],
    times: 1,
    first_at: '2026-11-15T21:00:00Z',
    last_at: '2026-11-15T21:00:00Z',
    reviewer_id: writer,
    reviewer_name: 'Rita',
    due_at: soon,
    climbs_at: soon,
  }
  const look = await put('odd_look', { ...noticed, on_day: '2026-11-15' })
  const lookAsked = await put('odd_look', { ...noticed, on_day: '2026-11-16', asked_at: '2026-11-17T10:00:00Z' })
  await put('left_place', {
    to_whom: 'St Luke’s Hospital',
    what: 'How to talk with Joan',
    parts: ['reach'],
    law: 'Joan said yes',
    by_id: writer,
    how: 'by phone',
    at: '2026-11-18T10:00:00Z',
  })
  return { why, whyAgain, look, lookAsked, decision }
}
