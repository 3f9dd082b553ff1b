import type { Fault } from './read-geojson.ts'

const many = (count: number, one: string, more: string) => (count === 1 ? `1 ${one}` : `${count} ${more}`)

const en = {
  title: 'Where our neighbourhoods begin and end',
  lead: 'Every street and postcode belongs to exactly one neighbourhood. Draw them as the people who live there see them.',
  nowTitle: 'As it is drawn today',
  nobodyDrew: 'Nobody has drawn outlines yet. Streets and postcodes are found by the list alone.',
  pointsKnown: (count: number) =>
    `We know where ${many(count, 'postcode lies', 'postcodes lie')}. What we do not know is found by the postcodes around it.`,
  comingTitle: 'Not in effect yet',
  settledFor: (day: string) => `takes effect on ${day}`,
  looking: 'being looked at',
  fileTitle: 'Draw with a file of outlines',
  file: 'A GeoJSON file',
  fileHint:
    'One polygon for each neighbourhood, with its name, in WGS 84 (longitude and latitude). At most 5 megabytes. Nothing changes yet: you see first what would move.',
  fileSend: 'Read this file',
  listTitle: 'Draw with a list',
  list: 'Streets and postcodes',
  listHint:
    'A neighbourhood on each line: its name, a colon, then streets and postcodes with commas. A postcode may be only its beginning. What you list goes before the outline.',
  listSend: 'Read this list',
  pointsTitle: 'Where postcodes lie',
  points: 'Postcode, latitude, longitude',
  pointsHint: 'One on each line, such as “KS1 2AB, 53.7448, -1.9905”. A postcode that is here already is moved.',
  pointsSend: 'Add these postcodes',
  fromList: 'A list typed here',
  fromFile: (name: string) => `The file “${name}”`,
  one: {
    title: 'Look before it counts',
    over: 'New lines',
    areas: (count: number) => many(count, 'neighbourhood', 'neighbourhoods'),
    remarksTitle: 'What we noticed',
    movesTitle: 'What would move',
    nothingMoves: 'No street and no postcode that we know would move.',
    moves: (count: number) =>
      `${many(count, 'street or postcode', 'streets and postcodes')} would belong somewhere else.`,
    from: 'From',
    to: 'To',
    which: 'Streets and postcodes',
    nowhere: 'nowhere yet',
    andMore: (count: number) => `and ${count} more`,
    people: (many: number, step: number) =>
      many === 0
        ? `Fewer than ${step} people’s addresses would lie somewhere else, or nobody’s.`
        : `At least ${many} people’s addresses would lie somewhere else. They belong there from that day; each sees it on their own page and can say that it is not right.`,
    peopleCounted: (step: number) => `Counted in steps of ${step}, so that nobody is told apart.`,
    stays:
      'Nobody loses their worker or anything else by this. Whoever walks alongside somebody goes on doing so, wherever the line runs.',
    settleTitle: 'Let it take effect',
    startsOn: 'From which day?',
    startsOnHint: 'Leave time for people to be asked. Until that day everybody can see here what is coming.',
    settle: 'Let it take effect on this day',
    throwAway: 'Throw this drawing away',
    settled: (day: string) => `It takes effect on ${day}.`,
    taken: (day: string) => `It has held since ${day}.`,
    thrownAway: 'It was thrown away.',
    back: 'Back to all lines',
  },
  remark: {
    overlap: (one: string, other: string, hectares: number) =>
      `${one} and ${other} both hold the same ground: about ${many(hectares, 'hectare', 'hectares')}. A postcode there goes to the first by name.`,
    gap: (beside: string[], hectares: number) =>
      `A gap of about ${many(hectares, 'hectare', 'hectares')} beside ${beside.join(', ')}. A postcode there goes to the nearest.`,
    missing: (names: string[]) => `Not drawn here, though it is a neighbourhood today: ${names.join(', ')}.`,
    fresh: (names: string[]) => `New: ${names.join(', ')}.`,
    twice: (names: string[]) => `Listed twice, so it goes to the first: ${names.join(', ')}.`,
    keepsList: 'What is listed today by street or postcode stays listed.',
  },
  map: {
    label: 'Map of the neighbourhoods. All that is on it is in the list.',
    nearer: 'Nearer',
    farther: 'Farther away',
    whole: 'The whole map',
  },
  errors: {
    missing: 'Choose a file.',
    tooBig: 'This file is too large. Outlines need at most 5 megabytes; draw them with fewer corners.',
    wrongKind: 'This is not a GeoJSON file. It begins with { "type": "FeatureCollection".',
    unreadable: 'This file cannot be read.',
    list: 'Write at least one neighbourhood with a street or postcode.',
    odd: (lines: string[]) =>
      `These lines cannot be read: ${lines.join(' · ')}. Write a name, a colon, then streets and postcodes.`,
    points: 'Write at least one postcode with its latitude and longitude.',
    oddPoints: (lines: string[]) =>
      `These lines cannot be read: ${lines.join(' · ')}. Write a postcode, its latitude and its longitude, in degrees.`,
    startsOn: 'Write a day, such as 1 12 2026.',
    pastDay: 'Choose today or a day to come.',
    gone: 'Somebody has settled or thrown away this drawing meanwhile.',
    tooLong: (over: number) => `This is ${over} letters longer than we can read at once. Send it in two parts.`,
    faults: {
      'not json': () => 'The file breaks off or is not JSON.',
      'not geojson': () => 'The file is JSON, but holds no GeoJSON features.',
      'no areas': () => 'The file holds no neighbourhood.',
      'too many areas': () => 'The file holds more than 500 areas. These are more than neighbourhoods.',
      'too many corners': () =>
        'The outlines have too many corners. Draw them more simply: at most 50,000 in all and 5,000 in one.',
      'not wgs84': () =>
        'The numbers are not longitude and latitude (WGS 84). Perhaps they are of the National Grid: convert them first.',
      'turned round': (where: string) => `${where}: latitude stands before longitude. Turn them round.`,
      'no name': (where: string) => `Area ${where} has no name.`,
      'name twice': (where: string) => `${where} is there twice.`,
      'not an area': (where: string) => `${where} is no polygon.`,
      'too few corners': (where: string) => `${where} has an outline with fewer than three corners.`,
      'not closed': (where: string) => `${where} has an outline that does not end where it begins.`,
      'crosses itself': (where: string) => `${where} has an outline that crosses itself.`,
    } satisfies Record<Fault['what'], (where: string) => string>,
  },
}

export type LinesWords = typeof en
export const words = { en }
