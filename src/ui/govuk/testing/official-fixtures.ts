import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

export type Options = Record<string, unknown>
export type Fixture = { name: string; options: Options; html: string }

const folder = join(dirname(createRequire(import.meta.url).resolve('govuk-frontend')), 'components')

/** The names of all components in the installed govuk-frontend that have fixtures. */
export function officialComponents(): string[] {
  return readdirSync(folder).filter((name) => existsSync(join(folder, name, 'fixtures.json')))
}

/** The examples of one component: options, and the markup that the official template makes of them. */
export function officialFixtures(component: string): Fixture[] {
  return JSON.parse(readFileSync(join(folder, component, 'fixtures.json'), 'utf8')).fixtures
}
