import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Recorded } from './record-tests.ts'

/**
 * Adds up the layers of a test run: `<folder of what was recorded> <layers…>`. Says the time of each, the ten slowest
 * tests, and last a line that only counts. Fails when something failed and when no test ran.
 */
const [folder = '', ...layers] = process.argv.slice(2)
const say = (line: string) => process.stdout.write(`${line}\n`)

const all: Recorded['tests'] = []
let otherFailures = 0

say('')
for (const layer of layers) {
  const file = join(folder, layer)
  const recorded: Recorded | undefined = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
  if (recorded) {
    all.push(...recorded.tests)
    otherFailures += recorded.otherFailures || unexplained(layer, recorded)
    const count = `${recorded.tests.length} tests`
    say(`${layer.padEnd(8)}${count.padStart(12)}${recorded.seconds.toFixed(1).padStart(8)} s`)
  } else {
    otherFailures += 1
    say(`${layer.padEnd(8)}   did not run: see above`)
  }
}

const slowest = all.toSorted((a, b) => b.seconds - a.seconds).slice(0, 10)
if (slowest.length > 0) say('\nThe slowest:')
for (const { name, file, seconds } of slowest) say(`${seconds.toFixed(2).padStart(7)} s  ${name}  (${file})`)
if (all.length === 0) say('No test ran.')

const passed = all.filter((test) => test.passed).length
const failed = all.length - passed + otherFailures
say(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0

/** A layer can fail when every test has passed: a server that would not stop, a run that was killed. */
function unexplained(layer: string, { tests }: Recorded): number {
  return existsSync(join(folder, `${layer}.failed`)) && tests.every((test) => test.passed) ? 1 : 0
}
