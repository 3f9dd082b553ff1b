import { type Id, newId, type Part } from '../../../platform/index.ts'
import type { TestHouse, Visitor } from '../house.ts'
import { idsOf } from './world/arrange.ts'
import { introducedTo } from './world/coordination.ts'
import { fullRecord } from './world/full-record.ts'
import { neighbourOf } from './world/gifts.ts'
import { broughtBy, groupOf } from './world/groups.ts'
import { waitingForKeeper } from './world/keeper.ts'
import { peersOf, peersOfAnother } from './world/peers.ts'
import { barrierOf, placeOf, unsafeWord } from './world/places.ts'
import { shownTo } from './world/practice.ts'

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
  await house.stand(joan.id, dev.id, 'alongside', all)
  await house.stand(joan.id, pat.id, 'circle', ['reach', 'said'], ['read', 'add'])
  const wendy = await house.member('Wendy', { posts: ['worker'] })
  const ruth = await house.member('Ruth', { posts: ['team lead'] })
  const kit = await house.member('Kit', { posts: ['keeper', 'governor', 'connector', 'local area coordinator'] })
  const colleague = await newColleague(house)
  const ended = await someWhoEnded(house, dev.id)
  const hers = await fullRecord(house, joan.id, dev.id)
  const his = await fullRecord(house, alan.id, alan.id)
  const asset = hers.asset ?? ''
  Object.assign(
    hers,
    { mark: await shownTo(house, joan.id, wendy.id), run: await broughtBy(house, ruth.id) },
    await unsafeWord(house, joan.id, kit.id),
    await introducedTo(house, kit.id, ruth.id),
    await waitingForKeeper(house, { joan: joan.id, hers, dev: dev.id, kit: kit.id, colleague, ended: ended.person }),
    await placeOf(house, kit.id),
    await barrierOf(house, kit.id),
    await peersOf(house, { joan: joan.id, dev: dev.id, asset }),
  )
  Object.assign(his, { whom: alan.id }, await peersOfAnother(house, alan.id, dev.id))
  // Pages that ask again who somebody is have asked already.
  for (const { id } of [joan, alan, dev, pat, wendy, ruth, kit]) await house.shownToBe(id)
  return {
    joan: joan.id,
    alan: alan.id,
    colleague,
    ended,
    actors: {
      'a stranger': house.stranger,
      'Joan herself': joan,
      'another person': alan,
      'a worker without standing': wendy,
      'Dev, alongside': dev,
      'Pat, in her circle': pat,
      'Ruth, team lead': ruth,
      'Kit, keeper': kit,
    },
    held: {
      'Joan herself': { parts: all, acts: wholly },
      'Dev, alongside': { parts: all, acts: wholly },
      'Pat, in her circle': { parts: ['reach', 'said'], acts: ['read', 'add'] },
    },
    hers,
    nextDoor: await neighbourOf(house, kit.id),
    ofGroup: await groupOf(house, asset, kit.id),
    his,
  }
}

async function newColleague({ owner }: TestHouse): Promise<Id> {
  const id = newId()
  await owner.query(`insert into member (id, known_as) values ($1, 'Nadia')`, [id])
  await owner.query(`insert into post (id, member_id, kind) values ($1, $2, 'connector')`, [newId(), id])
  return id
}

/** Edith, who ended and may come back; Cyril, of whom it is written down that he died; and words that no code came with. */
async function someWhoEnded({ owner }: TestHouse, writer: Id): Promise<SmallWorld['ended']> {
  const { edith, cyril, died, asked } = idsOf('edith', 'cyril', 'died', 'asked')
  await owner.query(`insert into member (id, known_as, is_person) values ($1, 'Edith', true), ($2, 'Cyril', true)`, [
    edith,
    cyril,
  ])
  await owner.query(
    `insert into ending (id, person_id, kind, proposed_by, ended_at) values ($1, $2, 'my life is sorted', $3, present())`,
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
