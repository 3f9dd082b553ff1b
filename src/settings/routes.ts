import { type AnyRoute, anyone, route, sql } from '../platform/index.ts'
import { SettingsPage } from './pages/settings.tsx'
import { words } from './words.ts'

/** A version that a place has decided. */
export interface Version {
  key: string
  fromOn: string
  value: unknown
  decision: string
  source: string
}

const settings = route({
  path: '/how-we-work',
  who: anyone,
  words,
  read: () => ({
    versions: sql<Version>`select key, from_on, value, decision, source from setting order by key, from_on desc`,
  }),
  page: SettingsPage,
})

export const routes: AnyRoute[] = [settings]
