import { join } from 'node:path'

/** The folder that holds `package.json` and `db/`, whether this runs from `src/` or built in `dist/src/`. */
export const projectRoot = import.meta.dirname.includes('/dist/src/')
  ? join(import.meta.dirname, '../../..')
  : join(import.meta.dirname, '../..')
