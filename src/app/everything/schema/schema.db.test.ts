import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectRoot } from '../../../platform/index.ts'
import { freshPlace } from '../../../platform/testing/place.ts'
import { schemaFromTables } from './from-tables.ts'

const house = freshPlace()

describe('P16 I can leave with everything: the format is published', () => {
  test('the published schema says what the tables hold (run with -u to write it anew)', async () => {
    const schema = await schemaFromTables(house.owner, 'hollinbank')
    await expect(`${JSON.stringify(schema, null, 1)}\n`).toMatchFileSnapshot(
      join(projectRoot, 'src/app/everything/schema/record-1.schema.json'),
    )
  })
})
