import { generatePlan } from './generate-plan.ts'
import * as words from './generate-words.ts'
import { type Random, randomFrom } from './random.ts'
import type { CircleLink, Conversation, Day, Key, Member, Neighbourhood, Person, Statement } from './types.ts'

export type LargePlace = {
  neighbourhoods: Neighbourhood[]
  workers: Member[]
  /** One by one, so that 100,000 people never stand in memory at once. Each is the same whatever `count` is. */
  people: AsyncIterable<Person>
}

const peoplePerWorker = 30
const peoplePerNeighbourhood = 8000

/**
 * A large invented place for measuring: believable people by recombination, the same for the same seed.
 * Person n (from 0) walks with worker 1 + n ÷ 30. Nobody has an account: accounts are the loader’s to make.
 */
export function generatePlace(count: number, seed = 1): LargePlace {
  const neighbourhoods = Array.from({ length: Math.ceil(count / peoplePerNeighbourhood) }, (_, index) =>
    generateNeighbourhood(index),
  )
  const workers = Array.from({ length: Math.ceil(count / peoplePerWorker) + 1 }, (_, index) =>
    generateWorker(index, seed, neighbourhoods),
  )
  return { neighbourhoods, workers, people: generatePeople(count, seed, neighbourhoods) }
}

async function* generatePeople(count: number, seed: number, neighbourhoods: Neighbourhood[]): AsyncGenerator<Person> {
  for (let index = 0; index < count; index++) yield generatePerson(index, seed, neighbourhoods)
}

/** Worker 0 is the team lead. */
export const workerKey = (index: number): Key => `worker-${index}`
export const personKey = (index: number): Key => `person-${index}`

function generateNeighbourhood(index: number): Neighbourhood {
  const { areas, stems, streets } = words
  const name = `${areas[index % areas.length]} ${stems[Math.floor(index / areas.length + index) % stems.length]}`
  return {
    key: `area-${index}`,
    name: index < areas.length * stems.length ? name : `${name} ${index}`,
    about: 'Streets up a hill, a park at the foot of it, and a bus that is nearly always the 9.',
    households: 3500,
    inhabitants: peoplePerNeighbourhood,
    phone: '01632 960 900',
    streets: streets.map((street, at) => ({ name: street, postcode: `KS${10 + (index % 80)} ${at}AA` })),
    workers: [],
  }
}

function generateWorker(index: number, seed: number, neighbourhoods: Neighbourhood[]): Member {
  const random = randomFrom(seed + 7, index)
  const { name, face, languages } = generateName(random)
  const mine = neighbourhoods[Math.floor(((index - 1) * peoplePerWorker) / peoplePerNeighbourhood)] ?? neighbourhoods[0]
  const all = neighbourhoods.map(({ key }) => key)
  return {
    key: workerKey(index),
    name,
    face,
    languages,
    line: 'I come when I say. I write down what you said and not what I made of it.',
    posts: [
      {
        kind: index === 0 ? 'team lead' : 'social worker',
        neighbourhoods: index === 0 || !mine ? all : [mine.key],
        from: -365,
      },
    ],
  }
}

function generatePerson(index: number, seed: number, neighbourhoods: Neighbourhood[]): Person {
  const random = randomFrom(seed, index)
  const { name, face, languages } = generateName(random)
  const key = personKey(index)
  const worker = workerKey(1 + Math.floor(index / peoplePerWorker))
  const neighbourhood = neighbourhoods[Math.floor(index / peoplePerNeighbourhood)] ?? neighbourhoods[0]
  if (!neighbourhood) throw new Error('A place has at least one neighbourhood')
  const street = random.pick(neighbourhood.streets)
  const age = random.chance(0.6) ? random.between(60, 97) : random.between(18, 59)
  const likes = pickLikes(random, age)
  const plan = generatePlan({ random, self: key, worker, lead: workerKey(0), first: ['matters-1', 'gift-1'], likes })
  const begun = plan.earlier?.begun ?? plan.begun
  return {
    key,
    name,
    face,
    languages,
    age,
    birthday: new Date(Date.UTC(2027, 0, random.between(1, 365))).toISOString().slice(5, 10),
    ...(random.chance(0.8) ? { phone: `01632 960 ${String(random.between(0, 999)).padStart(3, '0')}` } : {}),
    home: {
      neighbourhood: neighbourhood.key,
      line: `${random.between(1, 120)} ${street.name}`,
      postcode: street.postcode,
    },
    about: { important: likes[0]?.matters, support: 'Come when you said. Ask me, not over me.' },
    aboutOn: begun,
    reach: { way: random.pick(['phone', 'phone', 'text', 'letter', 'visit']), when: 'Mornings.' },
    touch: { state: random.chance(0.1) ? 'resting' : 'in touch', since: begun },
    gifts: likes.map((like) => ({ of: random.pick(['head', 'heart', 'hands'] as const), text: like.gift })),
    alongside: worker,
    second: workerKey(0),
    hellos: [
      {
        key: 'hello',
        day: begun - random.between(1, 6),
        from: key,
        way: random.pick(['page', 'phone', 'letter', 'drop-in']),
        words: random.pick(words.hellos),
        prefers: [random.pick(['straight', 'slowly', 'in writing'] as const)],
        flags: [],
        state: 'taken up',
        takenBy: worker,
        takenOn: begun,
      },
    ],
    conversations: [generateConversation(random, key, worker, begun, likes)],
    circle: Array.from({ length: random.between(0, 3) }, () => generateLink(random)),
    promises: [generatePromise(random, key, worker, begun)],
    plan,
  }
}

function generateName(random: Random): { name: string; face: string; languages: string[] } {
  const naming = random.draw(split)
  const first = random.pick(naming.first)
  const last = random.pick(naming.last)
  return { name: `${first} ${last}`, face: `${first[0]}${last[0]}`, languages: naming.languages }
}

const split = words.namings.map(({ share, languages, first, last }) => ({
  share,
  languages,
  first: first.split(' '),
  last: last.split(' '),
}))

function pickLikes(random: Random, age: number): words.Like[] {
  const fitting = words.likes.filter(({ under = 120 }) => age < under)
  const from = random.between(0, fitting.length - 1)
  return Array.from({ length: random.between(1, 3) }, (_, at) => fitting[(from + at * 7) % fitting.length]).filter(
    (like) => like !== undefined,
  )
}

function generateConversation(random: Random, self: Key, worker: Key, day: Day, likes: words.Like[]): Conversation {
  const confirmed = random.chance(0.8)
    ? ({ day: Math.min(day + 5, 0), how: 'face to face', takenBy: worker } as const)
    : undefined
  const statement = (key: Key, kind: Statement['kind'], text: string): Statement => ({
    key,
    speaker: self,
    kind,
    text,
    manner: 'spoken',
    confirmed,
  })
  const statements = likes.flatMap((like, at) => [
    statement(`matters-${at + 1}`, 'what matters', like.matters),
    statement(`gift-${at + 1}`, 'gift', like.gift),
    statement(`hope-${at + 1}`, 'hope', like.hope),
  ])
  statements.push(
    statement('worry', 'worry', random.pick(words.worries)),
    statement('story', 'story', random.pick(words.stories)),
  )
  if (random.chance(0.4))
    statements.push({
      key: 'opinion',
      speaker: worker,
      kind: 'opinion',
      text: random.pick(words.opinions),
      manner: 'written',
    })
  return {
    key: 'first',
    kind: 'good-life',
    day,
    where: random.pick(words.wheres),
    room: [self, worker],
    writer: worker,
    timeAlone: 'yes',
    raw: statements.map(({ text }) => text).join('\n'),
    statements,
    ...(confirmed ? { readBack: confirmed } : {}),
  }
}

function generateLink(random: Random): CircleLink {
  return {
    who: { named: generateName(random).name },
    relation: random.pick(words.relations),
    ring: random.pick(['closest', 'friends', 'people I know'] as const),
    brings: random.pick(words.brings),
    sees: [],
  }
}

function generatePromise(random: Random, self: Key, worker: Key, made: Day): Person['promises'][number] {
  const promise = { key: 'promise-1', by: worker, to: self, what: 'Ring back with an answer, whatever it is', made }
  const due = Math.min(made + random.between(3, 30), 60)
  if (due >= 0) return { ...promise, due, state: 'open' }
  if (random.chance(0.8)) return { ...promise, due, state: 'kept', keptOn: due }
  return { ...promise, due, state: 'late', reason: 'They have not rung me back. I will go round.' }
}
