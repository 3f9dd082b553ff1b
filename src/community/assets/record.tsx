import { type RecordPart, type WorkView, workPanel } from '../../platform/index.ts'
import { Card } from '../../ui/index.ts'
import { freshDays } from './freshness.ts'
import { type Waiting, waitingHere } from './telling/store.ts'
import { words } from './telling/words.ts'

/** What of groups and places waits for a connector; not there while nothing does. */
const toLookAt = workPanel<WorkView & { waiting: Waiting }>({
  key: 'groups to look at',
  stands: 'aside',
  order: 40,
  opens: null,
  read: ({ now }) => ({ waiting: waitingHere(freshDays, now) }),
  show: ({ waiting: { told, changed, words: own, old } }) => {
    const { desk } = words.en
    const waits = told + changed + own
    return waits + old === 0 ? null : (
      <Card title={desk.panel} corner={<a href="/groups/to-look-at">{desk.see}</a>}>
        {waits > 0 && <p>{desk.panelLine(waits)}</p>}
        {old > 0 && <p class="soft">{desk.panelOld(old)}</p>}
      </Card>
    )
  },
})

/** What people told of groups they went to: theirs alone, and it leaves with them. */
export const record: RecordPart = {
  tables: {
    asset_visit: {
      part: 'community',
      kept: 'record.kept',
      stays: { asset_id: 'The group is in the list of its own place; its name stands beside what was said.' },
    },
  },
  today: [toLookAt],
}
