import type { FastifyInstance } from 'fastify'
import pg from 'pg'
import { findEntries } from '../src/community/index.ts'
import type { DatabaseAddress } from '../src/platform/index.ts'
import type { Town } from './neighbourhood.ts'

/** The same search run bare, and the bare rows of a page of services, in each town. */
export function addNeighbourhoodFloors(
  app: FastifyInstance,
  connection: DatabaseAddress,
  towns: readonly Town[],
): void {
  for (const { place, searches } of towns) {
    const options = `-c search_path=place_${place},ext -c plan_cache_mode=force_generic_plan -c random_page_cost=1.1`
    const pool = new pg.Pool({ ...connection, max: 8, options } as pg.PoolConfig)

    app.get<{ Params: { at: string } }>(`/found/${place}/:at`, async ({ params }) => {
      const { text, values } = findEntries(searches[Number(params.at)]?.asked ?? { words: [] })
      return (await pool.query({ name: 'f', text, values: values as unknown[] })).rows
    })

    app.get<{ Params: { page: string } }>(`/services/${place}/:page`, async ({ params }) => {
      const { rows } = await pool.query({
        name: 's',
        text: `select id, name, line, about, cost, cost_pence, cost_words, minimum_age, maximum_age, website, email, phone, status, checked_at,
            changed_at, organisation_id from asset where listed and status <> 'closed' order by name, id limit 50 offset $1`,
        values: [(Number(params.page) - 1) * 50],
      })
      return rows
    })
  }
}
