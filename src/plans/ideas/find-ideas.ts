import {
  type EntryAsked,
  findEntries,
  type GiftNear,
  giftsNear,
  sharesWithNeighbours,
  thesaurus,
  withMeanings,
  wordsOfHope,
} from '../../community/index.ts'
import { type Asked, type Id, idIn, type Transaction, textOf } from '../../platform/index.ts'
import { valueOn } from '../../settings/index.ts'
import { type Hope, hopeById } from '../store/index.ts'
import { couldBeIdea, type EntryIdea, untilSaid } from './rules.ts'
import {
  type Answered,
  answersFor,
  type Counts,
  type CountsSaid,
  countsOf,
  factsOf,
  hopesAlike,
  type SharedHope,
  sharedHope,
} from './store.ts'

/** Everything that may be an idea for one hope, before it is put in anybody’s order. */
export interface Ideas {
  hope: Hope
  /** What counts for the person; null: they have not said. */
  said: CountsSaid | null
  counts: Counts
  /** Other words that were looked with, '' for the hope’s own. */
  sought: string
  asked: EntryAsked
  entries: EntryIdea[]
  /** What neighbours show of what they give, without names. */
  gifts: GiftNear[]
  /** Whether they show something to neighbours themselves; only then do they see what neighbours show. */
  shows: boolean
  /** Others with a hope like it, where both sides said so. */
  alike: { id: Id; line: string }[]
  shared: SharedHope | null
  answers: Answered[]
}

/** Looks for ideas with the words of the hope, or with `?q=` where somebody typed others. Three messages, however many hopes. */
export async function findIdeas(tx: Transaction, { person, params, query, now }: Asked): Promise<Ideas> {
  const id = idIn({ params }, 'hope')
  const { groups, said, ...found } = await tx.read({
    hope: hopeById(person, id),
    said: countsOf(person),
    answers: answersFor(person, id),
    shared: sharedHope(person, id),
    alike: hopesAlike(id),
    groups: valueOn(thesaurus, now),
  })
  const counts = said ?? untilSaid
  const sought = textOf(query, 'q').slice(0, 200)
  const words = sought ? withMeanings(sought, groups.value) : wordsOfHope(found.hope.text, groups.value)
  const asked: EntryAsked = { words, any: true, ...(counts.near && { postcode: counts.near }) }
  const near =
    words.length === 0
      ? { entries: [], gifts: [], shares: await tx.ask(sharesWithNeighbours(person)) }
      : await tx.read({
          entries: findEntries(asked),
          gifts: giftsNear(person, 'give', anyOf(words)),
          shares: sharesWithNeighbours(person),
        })
  const possible = near.entries.filter((one) => couldBeIdea(one, sought !== ''))
  const facts = new Map((await tx.ask(factsOf(possible.map((one) => one.id)))).map((one) => [one.id, one]))
  return {
    ...found,
    ...{ said, counts, sought, asked },
    entries: possible.map((one) => ({ ...unknown, ...one, ...facts.get(one.id) })),
    gifts: near.gifts,
    shows: near.shares.shares,
  }
}

/** Of what is no group or place, such as an enterprise, only what the search tells is known. */
const unknown = { forWhom: '', languages: [], phone: '', surely: [], partly: [], times: [] }

/** One of the words is enough: “singing or choir or music”. */
function anyOf(words: readonly string[][]): string {
  return words
    .flat()
    .map((word) => (word.includes(' ') ? `"${word}"` : word))
    .join(' or ')
}
