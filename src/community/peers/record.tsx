import { panel, type RecordPart, type View } from '../../platform/index.ts'
import { Row } from '../../ui/index.ts'
import { words } from './words.ts'

const w = words.en

/** The way to choose a peer, among the doors of the home page. */
const door = panel<{ view: View }>({
  key: 'peers',
  parts: ['plan'],
  stands: 'more',
  order: 31,
  read: () => ({}),
  show: ({ view }) => <Row title={w.mine.panel} href={`/people/${view.person?.id}/peers`} />,
})

export const record: RecordPart = {
  tables: {
    peer_profile: {
      part: 'community',
      kept: 'until its last day or until it is taken back, then a year',
    },
    peer_ask: {
      part: 'plan',
      stays: {
        passed_by: 'says only which connector passed it on',
        asset_id: 'an entry of this neighbourhood; its name goes along',
      },
      kept: 'with the plan: whom the person chose is part of how it was made',
    },
  },
  home: [door],
}
