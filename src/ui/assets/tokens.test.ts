import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')

/** Colour tokens of each block that begins with this selector. */
function readTokens(opening: string): Record<string, string> {
  const at = css.indexOf(opening)
  const block = css.slice(at, css.indexOf('}', at))
  return Object.fromEntries(
    [...block.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]),
  )
}

const light = readTokens(':root {')
const dark = readTokens(':root:not([data-theme="light"]) {')

/** Words, and the grounds they stand on. */
const pairs: [string, string[]][] = [
  ['ink', ['paper', 'paper-deep', 'card', 'plain', 'leaf', 'sun-soft', 'clay-soft', 'sky-soft']],
  ['soft', ['paper', 'paper-deep', 'card', 'leaf', 'sun-soft', 'sky-soft']],
  ['link', ['paper', 'card', 'leaf', 'sun-soft', 'sky-soft', 'paper-deep']],
  ['clay', ['card', 'paper', 'clay-soft']],
  ['act', ['card', 'paper', 'leaf']],
  ['on-act', ['act', 'act-over']],
  ['on-spruce', ['spruce']],
  ['on-spruce-soft', ['spruce']],
  ['on-sun', ['sun']],
]

describe.each([
  ['light', light],
  ['dark', dark],
])('in the %s scheme', (_scheme, tokens) => {
  for (const [words, grounds] of pairs)
    for (const ground of grounds)
      it(`${words} on ${ground} is 7:1 or better`, () => {
        expect(contrast(tokens[words], tokens[ground])).toBeGreaterThanOrEqual(7)
      })

  for (const ground of ['card', 'paper'])
    it(`the edge of a field on ${ground} is 3:1 or better`, () => {
      expect(contrast(tokens.edge, tokens[ground])).toBeGreaterThanOrEqual(3)
    })
})

it("the reader's own choice of the dark scheme looks as the device's", () => {
  expect(readTokens(':root[data-theme="dark"] {')).toEqual(dark)
})

/** Contrast ratio as WCAG 2.2 defines it. */
function contrast(one = '#000000', other = '#000000'): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
