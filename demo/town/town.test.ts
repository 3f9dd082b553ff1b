import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { planStages, secondPlace, town } from './index.ts'
import type { Person, Place, Plan } from './types.ts'
import { failing, leaves, named, versions } from './walk.ts'

/** Required, for its ESM build and its types disagree about what the default export is. */
const readability: { fleschKincaidGrade(text: string): number } = createRequire(import.meta.url)('text-readability-ts')

const places: Place[] = [town, secondPlace]
const planned = town.people.filter((person) => person.plan)
const everybody = places.flatMap((place) => place.people)
const plansOf = (person: Person): Plan[] => [...versions(person.plan)]
const statementsOf = (person: Person) => person.conversations.flatMap((conversation) => conversation.statements)

const repeated = (keys: string[]): string[] => keys.filter((key, index) => keys.indexOf(key) !== index)

describe('the town is told whole', () => {
  test('at least 42 people have a plan, from 18 to 97 years old', () => {
    const ages = planned.map((person) => person.age ?? 0)
    expect(planned.length).toBeGreaterThanOrEqual(42)
    expect([Math.min(...ages), Math.max(...ages)]).toEqual([18, 97])
  })

  test('every stage of a plan is there, at least twice', () => {
    expect(
      failing(planStages, (stage) => planned.filter(({ plan }) => plan?.stage === stage).length < 2, String),
    ).toEqual([])
  })

  test('six workers, one team lead, two peers and two user-led organisations can be chosen', () => {
    const posts = (kind: RegExp) =>
      town.members.filter(({ posts = [] }) => posts.some((post) => kind.test(post.kind))).length
    expect(posts(/^(social|occupational|sensory|local)/)).toBe(6)
    expect(posts(/^team lead/)).toBe(1)
    expect(posts(/^peer/)).toBe(2)
    expect(town.organisations).toHaveLength(2)
  })

  test('somebody who never signs in lived it all: hello, plan, check-ins, review', () => {
    const edna = town.people.find(({ key }) => key === 'edna')
    expect(edna?.account).toBeUndefined()
    expect(edna?.phone).toBeUndefined()
    expect(edna?.reach.safeWord).toBeTruthy()
    expect(edna?.plan?.stage).toBe('reviewed')
    expect(edna?.letters?.length).toBeGreaterThanOrEqual(5)
  })

  test('who said no is a date and nothing else', () => {
    for (const no of town.saidNo)
      expect(Object.keys(no).sort()).toEqual(['came', 'declined', 'deletedOn', 'key', 'neighbourhood'])
  })
})

describe.each(places)('keys and references in $name', (place) => {
  const keys = [...place.members, ...place.people, ...place.organisations, ...place.groups].map(({ key }) => key)

  test('keys of members, organisations and groups are unique', () => expect(repeated(keys)).toEqual([]))

  test('keys inside a record are unique', () => {
    for (const person of place.people) {
      expect(repeated(statementsOf(person).map(({ key }) => key)), person.key).toEqual([])
      expect(repeated(person.conversations.map(({ key }) => key)), person.key).toEqual([])
      expect(repeated(person.promises.map(({ key }) => key)), person.key).toEqual([])
      for (const plan of plansOf(person)) expect(repeated(plan.hopes.map(({ key }) => key)), person.key).toEqual([])
    }
  })

  test('everybody named by key exists', () => {
    const known = new Set(keys)
    const lost = place.people.flatMap((person) =>
      failing(
        named(person),
        ({ who }) => typeof who === 'string' && !known.has(who),
        ({ path, who }) => `${person.key}, ${path}: ${who}`,
      ),
    )
    expect(lost).toEqual([])
  })

  test('homes, posts and groups are in neighbourhoods that exist, addresses on their streets', () => {
    const areas = new Map(place.neighbourhoods.map((area) => [area.key, area.streets.map(({ postcode }) => postcode)]))
    expect(
      failing(
        place.people,
        ({ home }) => !areas.has(home.neighbourhood),
        ({ key }) => key,
      ),
    ).toEqual([])
    expect(
      failing(
        place.people,
        ({ home }) => !!home.postcode && !areas.get(home.neighbourhood)?.includes(home.postcode),
        ({ key }) => key,
      ),
    ).toEqual([])
    const posts = place.members.flatMap(({ posts = [] }) => posts.flatMap((post) => post.neighbourhoods))
    expect(
      failing([...posts, ...place.groups.map((group) => group.neighbourhood)], (key) => !areas.has(key), String),
    ).toEqual([])
  })

  test('plans quote statements of the same record', () => {
    for (const person of place.people) {
      const own = new Set(statementsOf(person).map(({ key }) => key))
      for (const plan of plansOf(person)) {
        if (plan.first !== 'rather not say')
          expect(
            failing(plan.first, (key) => !own.has(key), String),
            person.key,
          ).toEqual([])
      }
    }
  })
})

describe('strengths before needs', () => {
  test('every plan begins with what matters or a gift, or an explicit “rather not say”', () => {
    const bare = failing(
      everybody.flatMap((person) => plansOf(person).map((plan) => ({ person, plan }))),
      ({ person, plan }) =>
        plan.first !== 'rather not say' &&
        !statementsOf(person).some(
          ({ key, kind }) => plan.first.includes(key) && (kind === 'what matters' || kind === 'gift'),
        ),
      ({ person }) => person.key,
    )
    expect(bare).toEqual([])
  })

  test('nearly everybody is known for something they give', () => {
    expect(planned.filter((person) => person.gifts.length > 0).length / planned.length).toBeGreaterThan(0.9)
  })
})

describe('words', () => {
  const banned =
    /\b(cases?|clients?|service users?|refer(s|red|rals?)?|non-?compliant|hard[- ]to[- ]reach|frequent flyers?|the vulnerable|the elderly|suffer(s|ing|er)?)\b/i

  test('no word that is never used of people', () => {
    const found = places.flatMap((place) =>
      failing(
        leaves(place),
        ({ value }) => typeof value === 'string' && banned.test(value),
        ({ path, value }) => `${path}: ${value}`,
      ),
    )
    expect(found).toEqual([])
  })

  test('quotes are curly', () => {
    const found = places.flatMap((place) =>
      failing(
        leaves(place),
        ({ value }) => typeof value === 'string' && /['"]/.test(value),
        ({ path, value }) => `${path}: ${value}`,
      ),
    )
    expect(found).toEqual([])
  })

  test('what people say reads easily: the middle grade is below 6', () => {
    const said = everybody.flatMap((person) => [
      ...statementsOf(person)
        .filter(({ language }) => !language || language === 'bfi')
        .map(({ text }) => text),
      ...plansOf(person).flatMap((plan) => plan.hopes.map(({ text }) => text)),
      ...Object.values(person.about),
    ])
    const grades = said.map((text) => readability.fleschKincaidGrade(text.replaceAll('’', "'"))).sort((a, b) => a - b)
    expect(grades.length).toBeGreaterThan(300)
    expect(grades[Math.floor(grades.length / 2)]).toBeLessThan(6)
  })

  test('telephone numbers are for drama, e-mail is at the place’s example domain', () => {
    const texts = places.flatMap((place) => [...leaves(place)].map(({ value }) => String(value)))
    const numbers = texts.flatMap((text) => text.match(/\b0\d{4} ?\d{3} ?\d{3}\b/g) ?? [])
    expect(failing(numbers, (number) => !/^01632 960 \d{3}$/.test(number), String)).toEqual([])
    for (const place of places) {
      const mails = [...place.members, ...place.people].flatMap(({ account }) => (account ? [account.email] : []))
      expect(failing(mails, (mail) => !mail.endsWith(`@${place.mailDomain}`), String)).toEqual([])
      expect(repeated(mails)).toEqual([])
      expect(place.mailDomain).toMatch(/\.example\.org$/)
    }
  })
})
