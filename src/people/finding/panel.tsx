import { sql, type WorkView, workPanel } from '../../platform/index.ts'
import { Card } from '../../ui/index.ts'
import { type KeptMatch, keptMatches } from './store.ts'
import { words } from './words.ts'

const w = words.en.kept

/** For a keeper only: searches that met somebody who is not to be found. */
export const keptPanel = workPanel<WorkView & { kept: KeptMatch[] }>({
  key: 'kept unfound',
  stands: 'aside',
  order: 5,
  opens: null,
  read: ({ viewer }) => ({
    kept: viewer?.posts.includes('keeper') ? keptMatches() : sql<KeptMatch>`select null::uuid as id where false`,
  }),
  show: ({ kept }) =>
    kept.length === 0 ? null : (
      <Card title={w.title} tone="clay">
        <p>{w.card(kept.length)}</p>
        <a href="/find/kept">{w.look}</a>
      </Card>
    ),
})
