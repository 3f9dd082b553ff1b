import { createHash } from 'node:crypto'
import type { Place } from '../town/types.ts'
import type { Row } from './insert-rows.ts'
import type { Rows } from './rows.ts'
import type { Telling } from './telling.ts'

/** Words to find groups by, each where one of these stands in what a group says of itself. */
const terms: readonly [name: string, about: string, standsIn: RegExp][] = [
  ['Singing and music', 'Choirs, bands, songs', /sing|choir|music|band|drum|ukulele|piano/i],
  ['Growing', 'Allotments, gardens, plants', /allotment|garden|grow|plant|plot|seed/i],
  ['Walking and moving', 'Walks, dancing, sport', /walk|yoga|danc|swim|bowl|football|judo|stretch|run\b|ride/i],
  ['Making and mending', 'Wool, wood, repairs', /knit|sew|mend|repair|craft|wood|wool|carv|make/i],
  ['Food and company', 'Meals, soup, tea together', /lunch|soup|tea|coffee|breakfast|kitchen|meal|bread|curry|cake/i],
  ['Reading and learning', 'Books, languages, courses', /book|read|librar|learn|english|class|history/i],
  ['Families and children', 'Babies, play, parents', /famil|child|bab|play|toddler|parent|school/i],
  ['Somewhere to sit', 'Benches, halls, warm rooms', /bench|sit|hall|warm|park|seat/i],
]

/**
 * What stands behind the entries of the first place: the words they are found by, the links of groups and what was changed
 * over them, and lists that Hema has brought: one that went in, with a group whose own words stand and a line that was none,
 * and one that waits to be looked at. One group has come twice.
 */
export function addDirectory(rows: Rows, place: Place, told: Telling): void {
  if (!place.neighbourhoods.some(({ key }) => key === 'hollin-bank')) return
  addTerms(rows, told)
  const find = (name: string) => rows.of('asset').find((row) => row.name === name)
  const [choir, mend, knit] = ['St Luke’s choir', 'Bring it, mend it', 'Knit and natter'].map(find)
  if (!choir || !mend || !knit) throw new Error('the demo directory names groups that are not told')
  const [hema, at] = [told.id('member hema'), told.days.at]
  for (const [group, day] of [
    [choir, -40],
    [mend, -6],
  ] as const)
    rows.add('asset_link', {
      id: told.id(`link ${group.name}`),
      asset_id: group.id,
      hash: `\\x${createHash('sha256')
        .update(`nobody has it: ${told.id(`a link ${group.name}`)}`)
        .digest('hex')}`,
      made_at: at(day, '11:00'),
      made_by: hema,
      until_at: at(day + 365, '11:00'),
      used_at: at(day + 2, '20:15'),
    })
  choir.own_words_at = at(-38, '20:15')
  const changed = (group: Row, day: number, how: string, was: Row, became: Row, more: Row = {}) =>
    rows.add('asset_version', {
      id: told.id(`version ${group.name} ${day}`),
      asset_id: group.id,
      at: at(day, '20:15'),
      how,
      by_id: null,
      link_id: how === 'link' ? told.id(`link ${group.name}`) : null,
      was: { id: group.id, name: group.name, ...was },
      became: { id: group.id, name: group.name, ...became },
      looked_at: null,
      looked_by: null,
      ...more,
    })
  changed(
    choir,
    -38,
    'link',
    { room: 'Two basses.' },
    { room: choir.room },
    { looked_at: at(-37, '10:00'), looked_by: hema },
  )
  changed(mend, -4, 'link', { paused_words: '', phone: null }, { paused_words: '', phone: '01632 960 188' })
  mend.phone = '01632 960 188'
  changed(mend, -60, 'connector', { line: 'We mend things.' }, { line: mend.line }, { by_id: hema, link_id: null })

  const source = 'list: library noticeboard'
  Object.assign(choir, { source, source_id: 'n-1' })
  Object.assign(knit, { source, source_id: 'n-2' })
  const again: Row = {
    ...knit,
    id: told.id('asset hollin-bank Knit & Natter at the chapel'),
    name: 'Knit & natter',
    line: 'Come and knit. Beginners welcome.',
    about: '',
    source: 'https://directory.example.org/open-referral',
    source_id: '41',
    checked_at: null,
    checked_name: '',
  }
  rows.add('asset', again)
  changed(again, -2, 'told', { line: 'Knitting.' }, { line: again.line })
  addLists(rows, told, source, [choir, knit])
}

function addTerms(rows: Rows, told: Telling): void {
  for (const [name, about] of terms) rows.add('term', { id: told.id(`term ${name}`), name, about })
  for (const asset of rows.of('asset'))
    for (const [name, , standsIn] of terms)
      if (standsIn.test(`${asset.name} ${asset.line} ${asset.about}`))
        rows.add('asset_term', { asset_id: asset.id, term_id: told.id(`term ${name}`) })
}

function addLists(rows: Rows, told: Telling, source: string, [choir, knit]: Row[]): void {
  const [hema, at] = [told.id('member hema'), told.days.at]
  const run = (name: string, more: Row) => {
    const id = told.id(`import ${name}`)
    rows.add('import_run', {
      id,
      by_id: hema,
      kind: 'spreadsheet',
      began_at: null,
      done_at: null,
      twins_at: null,
      ...more,
    })
    return id
  }
  const titles = ['Group', 'What', 'When', 'Post code', 'Tel']
  const gone = run('gone in', {
    source,
    file_name: 'noticeboard.xlsx',
    titles,
    mapping: ['name', 'what', 'when', 'postcode', 'phone'],
    state: 'done',
    made_at: at(-3, '14:00'),
    began_at: at(-3, '14:05'),
    done_at: at(-3, '14:05'),
    twins_at: at(-3, '14:06'),
    total: 4,
  })
  const line = (run_id: string, line: number, cells: string[], more: Row = {}) =>
    rows.add('import_row', {
      run_id,
      line,
      by_id: hema,
      cells,
      outcome: null,
      reason: '',
      asset_id: null,
      difference: null,
      ...more,
    })
  line(gone, 2, ['St Luke’s choir', 'Choir for the over 60s', 'Wednesdays 6.30pm', '', '01632 960 120'], {
    outcome: 'theirs stands',
    asset_id: choir?.id,
    difference: { line: [choir?.line, 'Choir for the over 60s'] },
  })
  line(gone, 3, ['Knit and natter', 'Wool and company', 'Wednesdays 2pm', '', ''], {
    outcome: 'same',
    asset_id: knit?.id,
  })
  line(gone, 4, ['', 'Bingo at the club', 'Fridays', '', ''], { outcome: 'left out', reason: 'It has no name.' })
  line(gone, 5, ['Tea dance', 'Old tunes', 'First Sunday', 'the hall', ''], {
    outcome: 'left out',
    reason: '“the hall” is no postcode.',
  })
  const waits = run('waits', {
    source: 'list: parish magazine',
    file_name: 'groups in the parish.xlsx',
    titles: ['Group', 'About', 'Day and time', 'Contact', 'Organiser’s cat'],
    mapping: ['name', 'what', 'when', 'contact', ''],
    state: 'to look at',
    made_at: at(-1, '16:20'),
    total: 3,
  })
  line(waits, 2, ['Bell ringers', 'Eight bells, six ringers.', 'Monday 7pm - 8.30pm', '01632 960 171', 'Tibbles'])
  line(waits, 3, ['Flower rota', 'We do the flowers, and talk.', 'Friday 10am - 12noon', '', ''])
  line(waits, 4, ['Tower tours', 'One hundred and two steps.', 'First Saturday of the month', '01632 960 171', ''])
}
