import type { RecordPart } from '../platform/index.ts'
import { aboutPanel } from './about/panel.tsx'
import { keptPanel } from './finding/panel.tsx'
import { reachPanel } from './reach/panel.tsx'

export const record: RecordPart = {
  tables: {
    about_me: {
      part: 'about',
      kept: 'record.kept',
    },
    communication: {
      part: 'reach',
      kept: 'record.kept',
    },
    communication_before: {
      part: 'reach',
      kept: 'record.kept',
    },
    kept_off_screen: {
      part: 'by row',
      stays: 'whoever looks at the person’s own screen or file must not learn that something is kept off it',
      kept: 'record.kept',
    },
    reach: {
      part: 'reach',
      kept: 'record.kept',
    },
    unfindable_match: {
      part: 'rights',
      kept: 'record.kept',
    },
  },
  home: [aboutPanel, reachPanel],
  today: [keptPanel],
}
