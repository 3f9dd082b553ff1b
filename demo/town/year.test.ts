import { describe, expect, test } from 'vitest'
import { planStages, secondPlace, town } from './index.ts'
import { stageHolds } from './stage.ts'
import type { Person, Place, Plan, Who } from './types.ts'
import { days, failing, versions } from './walk.ts'

const places: Place[] = [town, secondPlace]
const everybody = places.flatMap((place) => place.people)
const plansOf = (person: Person): Plan[] => [...versions(person.plan)]

describe('days', () => {
  test('all lie within a year back and 90 days ahead', () => {
    const outside = places.flatMap((place) =>
      failing(
        days(place),
        ({ day }) => !Number.isInteger(day) || day < -365 || day > 90,
        ({ path, day }) => `${path}: ${day}`,
      ),
    )
    expect(outside).toEqual([])
  })

  test('what has happened is not ahead of today', () => {
    const done =
      /\.(keptOn|done|takenOn|begun|came|declined|made|aboutOn|hellos\.\d+\.day|conversations\.\d+\.day|held\.day|agreed\.day|readBack\.day|confirmed\.day|ratings\.\d+\.day|replies\.\d+\.day|yes\.day|signOff\.(asked|day))$/
    const ahead = places.flatMap((place) =>
      failing(
        days(place),
        ({ path, day }) => done.test(path) && day > 0,
        ({ path }) => path,
      ),
    )
    expect(ahead).toEqual([])
  })

  test('a hello comes before the talk, the talk before it is read back, agreeing before sign-off', () => {
    for (const person of everybody) {
      const hello = Math.min(...person.hellos.map(({ day }) => day))
      for (const { day, readBack, key } of person.conversations) {
        expect(day, `${person.key} ${key}`).toBeGreaterThanOrEqual(hello)
        if (readBack) expect(readBack.day, `${person.key} ${key}`).toBeGreaterThanOrEqual(day)
      }
      for (const { begun, agreed, signOff } of plansOf(person)) {
        if (agreed) expect(agreed.day, person.key).toBeGreaterThanOrEqual(begun)
        if (signOff) expect(signOff.asked, person.key).toBeGreaterThanOrEqual(agreed?.day ?? 1)
        if (signOff?.day !== undefined) expect(signOff.day, person.key).toBeGreaterThanOrEqual(signOff.asked)
      }
    }
  })

  test('whoever speaks was in the room, or it says when they said it; nobody answers before that', () => {
    const nameOf = (who: Who) => (typeof who === 'string' ? who : who.named)
    for (const person of everybody) {
      for (const { room, statements, day } of person.conversations) {
        const present = room.map(nameOf)
        const absent = failing(
          statements,
          ({ speaker, saidOn }) => saidOn === undefined && !present.includes(nameOf(speaker)),
          ({ key }) => `${person.key} ${key}`,
        )
        const early = failing(
          statements,
          ({ saidOn = day, replies = [] }) => replies.some((reply) => reply.day < saidOn),
          ({ key }) => `${person.key} ${key}`,
        )
        expect([...absent, ...early]).toEqual([])
      }
    }
  })

  test('check-ins are due 2 and 8 weeks after agreeing', () => {
    const off = everybody.flatMap((person) =>
      plansOf(person).flatMap(({ agreed, checkIns }) =>
        failing(
          checkIns,
          ({ weeks, due }) => due !== (agreed?.day ?? Number.NaN) + 7 * weeks,
          ({ weeks }) => `${person.key} ${weeks}`,
        ),
      ),
    )
    expect(off).toEqual([])
  })

  test('ratings run forwards from 0 to 10', () => {
    for (const person of everybody) {
      for (const hope of plansOf(person).flatMap((plan) => plan.hopes)) {
        const on = hope.ratings.map(({ day }) => day)
        expect(on, `${person.key} ${hope.key}`).toEqual([...on].sort((a, b) => a - b))
        for (const { score } of hope.ratings) expect(score >= 0 && score <= 10).toBe(true)
      }
    }
  })
})

describe('states say what they need', () => {
  test('a promise that is not kept in time says why; a kept one says when', () => {
    const wrong = everybody.flatMap((person) =>
      failing(
        person.promises,
        ({ state, due, keptOn, reason, dueBefore }) =>
          (state === 'open' && due < 0) ||
          (state === 'kept' && keptOn === undefined) ||
          (state === 'late' && (due >= 0 || !reason)) ||
          (state === 'renegotiated' && (dueBefore === undefined || !reason)) ||
          (state === 'broken' && !reason),
        ({ key, state }) => `${person.key} ${key} ${state}`,
      ),
    )
    expect(wrong).toEqual([])
  })

  test.each(planStages)('a plan at “%s” has what that stage needs', (stage) => {
    const plans = everybody.flatMap((person) => plansOf(person).map((plan) => ({ key: person.key, plan })))
    const wrong = failing(
      plans,
      ({ plan }) => plan.stage === stage && !stageHolds[stage](plan),
      ({ key }) => key,
    )
    expect(wrong).toEqual([])
  })

  test('a helper’s step has the helper’s answer once a plan is agreed', () => {
    const wrong = everybody.flatMap((person) =>
      plansOf(person)
        .filter(({ agreed }) => agreed)
        .flatMap(({ hopes }) =>
          failing(
            hopes.flatMap(({ steps }) => steps),
            ({ kind, who, yes, done }) => kind === 'my people' && who !== person.key && !yes && done === undefined,
            ({ text }) => `${person.key}: ${text}`,
          ),
        ),
    )
    expect(wrong).toEqual([])
  })

  test('no plan is made for the long term while a crisis is open', () => {
    for (const person of everybody) {
      const open = person.conversations.some(({ kind, calm }) => kind === 'crisis' && calm === undefined)
      if (open) expect(person.plan?.stage, person.key).toBe('talking')
    }
  })

  test('everybody taken up has a name to ring and a named second', () => {
    const wrong = failing(
      everybody,
      ({ hellos, alongside, second }) =>
        hellos.some(({ state }) => state === 'taken up') && (!alongside || !second || alongside === second),
      ({ key }) => key,
    )
    expect(wrong).toEqual([])
  })
})
