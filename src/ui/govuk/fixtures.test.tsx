import { describe, expect, test } from 'vitest'
import { compareFixtures, compareFurtherCases } from './testing/compare-fixtures.ts'
import { COMPONENTS_LEFT_OUT } from './testing/left-out.ts'
import { officialComponents } from './testing/official-fixtures.ts'
import { PARTS } from './testing/parts.ts'
import { reportParts, summariseParts } from './testing/report-parts.ts'

const comparisons = compareFixtures()
const [leftOut, supported] = [comparisons.filter((each) => each.leftOut), comparisons.filter((each) => !each.leftOut)]

describe('a part equals the official template', () => {
  test.each(supported)('$component: $name', ({ ours, official }) => {
    expect(ours).toBe(official)
  })
})

describe('a part equals the official template where no fixture looks', () => {
  test.each(compareFurtherCases())('$component: $name', ({ ours, official }) => {
    expect(ours).toBe(official)
  })
})

describe('what is left out is declared', () => {
  test('every official component is written here or has a reason not to be', () => {
    expect([...Object.keys(PARTS), ...Object.keys(COMPONENTS_LEFT_OUT)].sort()).toEqual(officialComponents().sort())
  })

  test.each(leftOut)('$component: $name differs, so leaving it out is needed', ({ ours, official }) => {
    expect(ours).not.toBe(official)
  })

  test('docs/parts.md tells what this run found', async () => {
    process.stdout.write(`${summariseParts(comparisons)}\n${leftOut.map(tellLeftOut).join('')}`)
    await expect(reportParts(comparisons)).toMatchFileSnapshot('../../../docs/parts.md')
  })
})

function tellLeftOut({ component, name, leftOut }: (typeof comparisons)[number]): string {
  return `  left out: ${component}, “${name}”: ${leftOut}\n`
}
