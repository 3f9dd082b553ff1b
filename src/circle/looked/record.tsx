import { panel, type RecordPart, type View, type WorkView, workPanel } from '../../platform/index.ts'
import { Card, PlainList, weekday } from '../../ui/index.ts'
import { startOf } from './asking.ts'
import { looksWaiting } from './odd/panel.tsx'
import { type AskedOfReader, askedOfReader, type OddLook, oddLooksTold } from './odd/store.ts'
import { type LookedRow, whoLooked } from './store.ts'
import { visitsIn } from './visits.ts'
import { OwedRows } from './why/pages/owed-rows.tsx'
import { type WhyOwed, whysOwed } from './why/store.ts'
import { whyWords } from './why/words.ts'
import { words } from './words.ts'

const w = words.en
const week = 7 * 86_400_000

/** The list is the person's alone: for anybody else the rows are none and the panel is not there. */
const looked = panel<{ view: View; looked: LookedRow[]; odd: OddLook[] }>({
  key: 'who looked',
  parts: [],
  stands: 'aside',
  order: 20,
  read: ({ person, now }) => {
    const since = new Date(now.getTime() - week)
    const before = new Date(now.getTime() + 60_000)
    return {
      looked: whoLooked(person, { since, before, reader: null, part: null, most: 100 }),
      odd: oddLooksTold(person),
    }
  },
  show: ({ view, looked, odd }) => {
    const own = view.person?.id === view.viewer?.id
    if (!own && looked.length === 0) return null
    const visits = visitsIn(looked)
    return (
      <Card title={own ? w.title : w.titleFor(view.person?.knownAs ?? '')}>
        {visits.length === 0 && <p>{w.noneThisWeek}</p>}
        {visits.slice(0, 2).map(({ key, day, name, kind, parts }) => (
          <p key={key}>
            {(own ? w.line : w.lineFor)(weekday(startOf(day)), kind === 'system' ? w.system : name || w.unknown, parts)}
            .
          </p>
        ))}
        {own &&
          odd
            .filter(({ found }) => found === null)
            .slice(0, 3)
            .map((one) => <p key={one.id}>{w.lookedInto(weekday(startOf(one.onDay)), one.reviewerName)}</p>)}
        <a href={`/people/${view.person?.id}/looked`}>{w.all}</a>
      </Card>
    )
  },
})

const asked = workPanel<WorkView & { owed: WhyOwed[]; asked: AskedOfReader[] }>({
  key: 'asked why',
  stands: 'main',
  order: 15,
  opens: null,
  read: () => ({ owed: whysOwed(), asked: askedOfReader() }),
  show: ({ view, owed, asked }) =>
    owed.length + asked.length === 0 ? null : (
      <Card title={whyWords.en.panel.title}>
        <PlainList>
          <OwedRows view={view} w={whyWords.en} owed={owed} asked={asked} />
        </PlainList>
      </Card>
    ),
})

export const record: RecordPart = {
  tables: {
    reading: {
      part: 'own',
      stays: {
        salt: 'it only serves the seal that this place puts on who looked',
        xact: 'it only serves the seal that this place puts on who looked',
      },
      kept: 'record.kept',
    },
    left_place: { part: 'rights', kept: 'record.kept' },
    looked_given: { part: 'rights', kept: 'record.kept' },
    why_asked: { part: 'rights', kept: 'record.kept' },
    odd_look: { part: 'rights', kept: 'record.kept' },
  },
  home: [looked],
  today: [asked, looksWaiting],
}
