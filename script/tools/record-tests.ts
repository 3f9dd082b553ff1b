import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import type { Reporter, TestModule } from 'vitest/node'

/** One layer's run, as `sum-tests.ts` adds it up. */
export type Recorded = {
  /** Of the whole run, starting and stopping of servers included. */
  seconds: number
  tests: { name: string; file: string; seconds: number; passed: boolean }[]
  /** What failed without being a test: a file that could not be read, an error outside any test. */
  otherFailures: number
}

/** A Vitest reporter that only writes down what happened, in the file that RECORD_TESTS names. */
export default class RecordTests implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const recorded: Recorded = { seconds: performance.now() / 1000, tests: [], otherFailures: errors.length }
    for (const module of modules) {
      const tests = [...module.children.allTests()]
      for (const test of tests) {
        const { state } = test.result()
        if (state !== 'passed' && state !== 'failed') continue
        recorded.tests.push({
          name: test.fullName,
          file: relative(process.cwd(), module.moduleId),
          seconds: (test.diagnostic()?.duration ?? 0) / 1000,
          passed: state === 'passed',
        })
      }
      if (!module.ok() && tests.every((test) => test.result().state !== 'failed')) recorded.otherFailures += 1
    }
    writeFileSync(process.env.RECORD_TESTS ?? '', JSON.stringify(recorded))
  }
}
