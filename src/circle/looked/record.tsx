import { type Around, around, nameOf } from '../../people/index.ts'
import { panel, type RecordPart, type View } from '../../platform/index.ts'
import { Card } from '../../ui/index.ts'
import { type Looked, whoLooked } from './store.ts'
import { words } from './words.ts'

const w = words.en
const week = 7 * 86_400_000

/** The list is the person's alone: for anybody else the rows are none and the panel is not there. */
const looked = panel<{ view: View; looked: Looked[]; around: Around[] }>({
  key: 'who looked',
  stands: 'aside',
  order: 20,
  read: ({ person, now }) => ({ looked: whoLooked(person, new Date(now.getTime() - week)), around: around() }),
  show: ({ view, looked, around }) =>
    view.person?.id !== view.viewer?.id ? null : (
      <Card title={w.title}>
        {looked.length === 0 && <p>{w.noneThisWeek}</p>}
        {looked.slice(0, 3).map((one) => (
          <p key={`${one.memberId}${one.why}${one.day}`}>
            {w.line(nameOf(around, one.memberId, w.system), one.why, one.times)}.
          </p>
        ))}
        <a href={`/people/${view.person?.id}/looked`}>{w.all}</a>
      </Card>
    ),
})

export const record: RecordPart = {
  tables: {
    reading: { part: 'own', kept: 'record.kept' },
    left_place: { part: 'rights', kept: 'record.kept' },
  },
  home: [looked],
}
