import { type Arranged, dev, each, hers, herself, herselfOrDev, nothing } from './arranged.ts'

/** Pages of somebody’s record. */
export const records: Record<string, Arranged> = {
  '/people/:person/plan/hopes/:hope/ideas/:kind/:idea': {
    params: () => ({ kind: 'entry' }),
    query: ({ hers }) => `?q=${hers.sought}`,
  },
  '/people/:person/circle/quiet/narrowings/:narrowing': { params: () => ({ narrowing: nothing }) },
  '/people/:person/circle/keep-from': { query: ({ hers }) => `?entry=${hers.statement}` },
  '/people/:person/said/stays-from/:member': { params: hers({ member: 'member' }) },
  // What one holds for somebody is one's own to read, and opens nothing.
  '/people/:person/my-part': { onlyFor: ['Pat, in her circle'] },
  // Nobody keeps their own reading off somebody’s screen; what is kept off Joan’s screen is not listed on it.
  '/people/:person/off-screen/reader/:standing': herselfOrDev,
  '/people/:person/off-screen/decision/:statement': { ...herselfOrDev, params: hers({ statement: 'decision' }) },
  '/people/:person/off-screen': dev,
  // It holds the safe word: whoever watches Joan’s screen may not read it there.
  '/people/:person/on-the-phone': { onlyFor: ['Dev, alongside', 'Pat, in her circle'] },
  // What is not shared yet is its writer’s alone (room to think).
  ...each('/people/:person/conversations/:conversation', ['/page', '/page/delete', '/cut'], dev),
  // What a person writes by themselves is theirs alone until they send it.
  '/people/:person/workbook': herself,
  // Nobody is out of touch with themselves, asks themselves in private, or writes down their own death.
  ...each('/people/:person', ['/in-touch/out-of-touch', '/in-touch/try', '/leave-me-alone/check', '/death'], dev),
  '/people/:person/cannot-go-on': { onlyFor: ['Dev, alongside', 'Pat, in her circle'] },
  // A second person decides, somebody uninvolved answers.
  ...each('/people/:person/ending', ['/decide', '/challenge/:challenge'], dev),
  '/people/:person/after-my-death/:whom': {
    params: ({ actors }) => ({ whom: actors['Pat, in her circle'].id ?? '' }),
  },
  // Keeping something back, writing down what others ask for and holding a record are for those who work with her.
  ...each(
    '/people/:person/rights',
    ['/withhold', '/withheld/:withholding/end', '/requests/new', '/holds/new', '/holds/:hold/end'],
    dev,
  ),
  '/people/:person/rights/withheld/:withholding/challenge': herselfOrDev,
  ...each('/people/:person/rights/decisions/:statement', ['', '/replies', '/replies/at-their-word'], {
    ...herselfOrDev,
    params: hers({ statement: 'decision' }),
  }),
  // Whoever works with her writes an order down; a keeper carries it out, and opens no record by it.
  '/people/:person/said/:statement/court-seal': dev,
  // Who looked is the person's alone (P4).
  '/people/:person/looked': herself,
  '/people/:person/looked/why/:why': herself,
  '/people/:person/left': herselfOrDev,
}
