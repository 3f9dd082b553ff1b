import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { projectRoot } from '../../src/platform/index.ts'

/** Before the browser tests: the browser scripts as `script/server` makes them, so that pages bring them along. */
export default function compileScripts(): void {
  execFileSync(join(projectRoot, 'node_modules/.bin/tsc'), ['-p', join(projectRoot, 'src/ui/enhance')])
}
