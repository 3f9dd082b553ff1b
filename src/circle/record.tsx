import type { RecordPart } from '../platform/index.ts'
import { authoritySaid } from './authority/panel.tsx'
import { authorityTables } from './authority/tables.ts'
import { myPartPanel } from './consent/my-part-panel.tsx'
import { consentPanel } from './consent/panel.tsx'
import { consentTables } from './consent/tables.ts'
import { record as looked } from './looked/record.tsx'
import { mapTables } from './map/tables.ts'
import { quietTables } from './quiet/tables.ts'
import { withMe } from './with-me.tsx'

export const record: RecordPart = {
  tables: {
    ...mapTables,
    ...consentTables,
    ...authorityTables,
    ring_instead: { part: 'reach', kept: 'record.kept' },
    ...quietTables,
    standing: {
      part: 'own',
      stays: { as_it_was: 'up to when somebody sees your record holds here alone' },
      kept: 'record.kept',
    },
    kept_from: {
      part: 'own',
      stays: 'Which entries are kept from whom: that holds here alone, and you choose anew in another place.',
      kept: 'record.kept',
    },
    ...looked.tables,
  },
  home: [withMe, consentPanel, myPartPanel, ...(looked.home ?? [])],
  today: [authoritySaid, ...(looked.today ?? [])],
}
