import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { projectRoot } from '../../src/platform/index.ts'

/** Before the faults: what `script/server` runs, so that a test can start it and kill it. */
export default function compile(): void {
  execFileSync(join(projectRoot, 'node_modules/.bin/tsc'), { cwd: projectRoot })
}
