import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { amountNow, type Help, type SeenBoth, whatMeets } from './offers.ts'
import { asksCouncil, countsAsMet } from './rules/index.ts'
import { kinds } from './store/types.ts'

const answers = [null, 'asked', 'yes', 'no', 'taken back'] as const
const help = (part: Partial<Help>): Help => ({
  id: 'lift',
  byWhom: 'community',
  helperId: null,
  answer: 'yes',
  doneAt: null,
  ...part,
})
const agreed = (part: Partial<SeenBoth> = {}): SeenBoth => ({
  withoutPence: 12_000,
  withPence: 9_000,
  because: ['lift'],
  takenBackAt: null,
  ...part,
})

const anyHelp: fc.Arbitrary<Help> = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    byWhom: fc.constantFrom(null, ...kinds),
    helperId: fc.constantFrom(null, 'amir'),
    answer: fc.constantFrom(...answers),
    doneAt: fc.constantFrom(null, new Date('2026-11-21')),
  })
  .map((one) => (one.byWhom === null ? { ...one, helperId: null, answer: null } : one))
const anyHelps = fc.uniqueArray(anyHelp, { selector: ({ id }) => id, maxLength: 4 })
const anyAgreed = fc.record({
  withoutPence: fc.constantFrom(10_000, 20_000),
  withPence: fc.nat(20_000),
  because: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd')),
  takenBackAt: fc.constantFrom(null, new Date('2026-11-21')),
})
const always = (...run: Parameters<typeof fc.assert>) => fc.assert(...run)

describe('P8 community is never a cut', () => {
  test('help that was agreed to with both amounts seen meets the need, as long as the helper stands by it', () => {
    expect(whatMeets([help({})], agreed()).meets).toHaveLength(1)
    expect(amountNow(12_000, [help({})], agreed())).toBe(9_000)
  })

  test.each(['asked', 'no', 'taken back', null] as const)(
    'the day the helper’s answer is “%s” it is the amount without, again',
    (answer) => {
      expect(amountNow(12_000, [help({ answer })], agreed())).toBe(12_000)
    },
  )

  test.each([
    ['nothing was agreed', null],
    ['the person took it back', agreed({ takenBackAt: new Date('2026-11-21') })],
    ['another amount was seen then', agreed({ withoutPence: 11_000 })],
    ['it was agreed because of other help', agreed({ because: ['soup'] })],
    ['it was agreed because of nothing', agreed({ because: [] })],
  ])('the amount stays whole where %s', (_why, given) => {
    expect(amountNow(12_000, [help({})], given)).toBe(12_000)
  })

  test('an idea meets nothing, whatever was agreed', () => {
    always(
      fc.property(anyAgreed, (given) => {
        const idea = help({ id: 'a', byWhom: null, answer: null })
        expect(whatMeets([idea], { ...given, because: ['a'] }).meets).toEqual([])
        expect(amountNow(given.withoutPence, [idea], { ...given, because: ['a'] })).toBe(given.withoutPence)
      }),
    )
  })

  test('without a yes to both amounts no help of any kind lowers anything', () => {
    always(
      fc.property(anyHelps, fc.nat(), (helps, without) => {
        expect(amountNow(without, helps, null)).toBe(without)
        expect(whatMeets(helps, null).meets.filter((one) => !asksCouncil([one]))).toEqual([])
      }),
    )
  })

  test('more ideas and offers change no amount and meet nothing more', () => {
    always(
      fc.property(anyHelps, anyAgreed, fc.nat(20_000), (helps, given, without) => {
        const offer = help({ id: 'offer', byWhom: null, answer: null })
        expect(amountNow(without, [...helps, offer], given)).toBe(amountNow(without, helps, given))
        expect(whatMeets([...helps, offer], given).meets).toEqual(whatMeets(helps, given).meets)
      }),
    )
  })

  test('whatever helps, the amount is the one without or the very one that was seen and agreed to', () => {
    always(
      fc.property(anyHelps, anyAgreed, fc.constantFrom(10_000, 20_000), (helps, given, without) => {
        const now = amountNow(without, helps, given)
        const may =
          given.takenBackAt === null &&
          given.withoutPence === without &&
          given.because.length > 0 &&
          given.because.every((id) => helps.some((one) => one.id === id && countsAsMet(one)))
        expect(now === without || (may && now === given.withPence)).toBe(true)
      }),
    )
  })

  test('one yes taken back never makes the amount smaller than it was', () => {
    always(
      fc.property(anyHelps, anyAgreed, fc.constantFrom(10_000, 20_000), (helps, seen, without) => {
        const given = { ...seen, withPence: Math.min(seen.withPence, without) }
        const back = helps.map((one) => (one.byWhom === null ? one : { ...one, answer: 'taken back' as const }))
        expect(amountNow(without, back, given)).toBeGreaterThanOrEqual(amountNow(without, helps, given))
      }),
    )
  })

  test('what is met and what stands beside are all there is, each once', () => {
    always(
      fc.property(anyHelps, anyAgreed, (helps, given) => {
        const { meets, beside } = whatMeets(helps, given)
        expect([...meets, ...beside].map(({ id }) => id).sort()).toEqual(helps.map(({ id }) => id).sort())
      }),
    )
  })
})
