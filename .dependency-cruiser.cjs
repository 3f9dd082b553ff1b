/**
 * The house's order, top to bottom. A slice may import any below it, by its index.ts only, and none above.
 * Checked by script/check.
 */
const house = [
  'app', // composes: server, home pages, navigation, the person's page made of the slices' panels, wiring of events
  'evidence', // own ratings, outcomes, waits, cost, equality, scenario, statutory returns, open data
  'news', // what changed, for whom, how they like to hear it
  'commons', // membership, proposals and consent decisions, voice, you-said-together-we-did
  'practice', // patch, caseload, handover, time and place of work, supervision and reflection, standards
  'sharedlives', // hosts, approval, matching, arrangements
  'assistants', // personal assistants: finding, contract, rota, pay, back-up
  'carers', // the carer's own conversation, plan, breaks
  'money', // indicative amount, personal budget, ledger, direct payments, charging
  'rights', // duties and decisions with their law, eligibility, advocacy, capacity, staying safe, complaints
  'plans', // what matters, ideas, steps, agreement, sign-off, check-ins, reviews, endings
  'community', // the six kinds of asset, gifts and asks, introductions, hubs, directory
  'conversations', // hello, conversations, statements, confirmation, reply, decisions' reasons
  'circle', // who is around a person; standing; consent; who looked
  'promises', // everything owed: to whom, by whom, what started it, due, state
  'neighbourhoods', // outlines, addresses, who works where
  'people', // who someone is in their own words; how to communicate with me; finding and merging
  'settings', // every practice setting as dated versions, each with the decision that made it
  'identity', // accounts and sign-in
  'ui', // layout, GOV.UK parts, field kinds, charts, theme
  'platform', // database, places, migrations, opening of records, routes, outbox, jobs, files, mail, clock, config
]

/** Tests, and the worlds and programs that tests use, may come in by the doors of all. */
const tests = '\\.test\\.tsx?$|/(testing|gallery)/'

/** A slice's words: words.ts, or all of a folder words/. */
const words = '/words(\\.ts$|/)'

const error = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

/** One rule for each slice: none above it. */
const noneAbove = house
  .slice(1)
  .map((slice, above) =>
    error(
      `${slice}-imports-nothing-above`,
      `${slice} stands below ${house[above]} in the house: let what is above call it, or say it with an event.`,
      { path: `^src/${slice}/`, pathNot: tests },
      { path: `^src/(main\\.ts$|(${house.slice(0, above + 1).join('|')})/)` },
    ),
  )

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  // biome-ignore format: one rule per line reads best here.
  forbidden: [
    ...noneAbove,
    // A slice's insides are its own. ui and platform are made of parts, each with a door.
    error('by-the-door', 'Import another slice by its index.ts: what is not there is not for others.', { path: '^src/([^/]+)/', pathNot: tests }, { path: '^src/[^/]+/', pathNot: ['^src/$1/', '^src/[^/]+/index\\.tsx?$', '^src/(ui|platform)/[^/]+/index\\.tsx?$'] }),
    // Tests use the doors too, and what others keep for testing.
    error('tests-by-the-door', 'A test meets another slice as everybody does, by its index.ts, or by its testing/ folder.', { path: '^src/([^/]+)/', pathNot: '^src/[^/]+/(?!.*(\\.test\\.tsx?$|(testing|gallery)/))' }, { path: '^src/[^/]+/', pathNot: ['^src/$1/', '/index\\.tsx?$', '/(testing|gallery)/'] }),
    // The world around the house comes in by the doors, and may start it as main does.
    error('outside-by-the-door', 'demo, bench and e2e meet a slice by an index.ts, or by its testing/ folder.', { path: '^(demo|bench|e2e)/' }, { path: '^src/', pathNot: ['/index\\.tsx?$', '/(testing|gallery)/', '^src/main\\.ts$', '^src/app/'] }),
    // What serves people never needs what tries it.
    error('no-tests-in-what-serves', 'Tests, journeys and measures use the house; it never uses them.', { path: '^src/', pathNot: tests }, { path: ['^(e2e|bench)/', tests] }),
    // Only the program itself opens the demo place.
    error('demo-only-by-main', 'The demo place is opened by src/main.ts, by demo/index.ts.', { path: '^src/', pathNot: ['^src/main\\.ts$', tests] }, { path: '^demo/' }),
    // Developers' packages are not installed where Alongside serves.
    error('no-developer-packages', 'This package is a devDependency: it is not there in production.', { path: '^src/', pathNot: tests }, { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] }),
    // A package that another one brings along can be gone tomorrow.
    error('packages-are-named', 'Name this package in package.json.', { path: '^(src|demo|bench|e2e|script)/' }, { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] }),
    // A misspelt path.
    error('all-is-there', 'There is no such module.', {}, { couldNotResolve: true }),
    // Two files that need each other are one file, or three.
    error('no-circles', 'These files import each other in a circle.', { path: '^(src|demo|bench|e2e)/' }, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
    // A page receives its words as `w`, in the reader's language.
    error('pages-receive-words', 'A page imports only the type of its words; they come in as `w`.', { path: '^src/[^/]+/pages/', pathNot: tests }, { path: words, dependencyTypesNot: ['type-only'] }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Imports of types count as well: they too bind one slice to another.
    tsPreCompilationDeps: 'specify',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.d.ts', '.json'],
    },
  },
}
