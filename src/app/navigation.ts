import type { Viewer } from '../platform/index.ts'
import type { NavItem } from '../ui/index.ts'

/** The front page is where the mark at the top leads. Three stand in sight on a phone. */
export const publicNavigation: NavItem[] = [
  { key: 'hello', text: 'Say hello', href: '/hello' },
  { key: 'whats on', text: 'What’s on', href: '/whats-on', also: ['groups'] },
  { key: 'find something', text: 'Find', href: '/find-something', also: ['peers'] },
  { key: 'good to talk', text: 'Good to talk', href: '/good-to-talk', behind: true },
  { key: 'give and ask', text: 'Give and ask', href: '/give-and-ask', behind: true },
  { key: 'neighbourhoods', text: 'Neighbourhoods', href: '/neighbourhoods', behind: true },
  { key: 'enterprises', text: 'Tiny enterprises', href: '/enterprises', behind: true },
  { key: 'how we work', text: 'How we work', href: '/how-we-work', behind: true },
]

/** What everybody who is signed in has beside their own pages; the rest stands on one page behind “More”. */
export const ownPages: NavItem[] = [
  { key: 'news', text: 'What is new', href: '/news' },
  {
    key: 'more',
    text: 'More',
    href: '/me',
    also: ['picture', 'sessions', 'sign', 'everything', 'in touch', 'rights', 'authority'],
  },
]

/** Where a member can go: their work where they have a post, their own pages where they are a person with a record. */
export function navigationOf(viewer: Viewer): NavItem[] {
  return viewer.posts.length > 0
    ? practiceNavigation(viewer)
    : viewer.isPerson
      ? ownNavigation(viewer)
      : [giveAndAsk, peers, myPeople, askedOfMe, askedWhy]
}

const giveAndAsk: NavItem = { key: 'give and ask', text: 'Give and ask', href: '/give-and-ask' }
const peers: NavItem = { key: 'peers', text: 'Peers', href: '/peers' }
const askedOfMe: NavItem = { key: 'asked of me', text: 'Asked of me', href: '/asked-of-me' }
const askedWhy: NavItem = { key: 'asked why', text: 'Asked why I looked', href: '/asked-why' }
const myPeople: NavItem = { key: 'my people', text: 'My people', href: '/my-people' }

function practiceNavigation(viewer: Viewer): NavItem[] {
  const hellos: NavItem[] = viewer.posts.some((post) => post === 'worker' || post === 'team lead')
    ? [{ key: 'hellos', text: 'Hellos', href: '/hellos' }]
    : []
  const colleagues: NavItem[] = viewer.posts.includes('team lead')
    ? [{ key: 'colleagues', text: 'Colleagues', href: '/colleagues' }]
    : []
  const deciders = ['team lead', 'reviewer', 'steward']
  const signOffs: NavItem[] = viewer.posts.some((post) => deciders.includes(post))
    ? [{ key: 'sign-offs', text: 'Plans to answer', href: '/sign-offs' }]
    : []
  const readings: NavItem[] = viewer.posts.some((post) => deciders.includes(post))
    ? [{ key: 'readings', text: 'Readings to look at', href: '/readings-to-look-at' }]
    : []
  const find: NavItem[] = viewer.posts.some((post) =>
    ['worker', 'team lead', 'connector', 'local area coordinator'].includes(post),
  )
    ? [{ key: 'find', text: 'Find', href: '/find' }]
    : []
  const duty: NavItem[] = hellos.length > 0 ? [{ key: 'on duty', text: 'On duty', href: '/on-duty' }] : []
  const team: NavItem[] = viewer.posts.includes('team lead') ? [{ key: 'team', text: 'Team', href: '/team' }] : []
  const talk: NavItem[] = viewer.posts.some((post) =>
    ['worker', 'team lead', 'connector', 'peer', 'steward', 'local area coordinator'].includes(post),
  )
    ? [{ key: 'good to talk', text: 'Good to talk', href: '/good-to-talk/sessions' }]
    : []
  const lines: NavItem[] = viewer.posts.some((post) => post === 'steward' || post === 'team lead')
    ? [{ key: 'lines', text: 'Neighbourhood lines', href: '/neighbourhood-lines' }]
    : []
  const arrivals: NavItem[] = viewer.posts.some((post) => ['steward', 'worker', 'team lead'].includes(post))
    ? [{ key: 'arrivals', text: 'Records from elsewhere', href: '/arrivals' }]
    : []
  const panel: NavItem[] = viewer.posts.includes('governor')
    ? [{ key: 'withheld panel', text: 'Kept back', href: '/kept-back/panel' }]
    : []
  const records: NavItem[] = viewer.posts.some((post) => ['keeper', 'steward', 'reviewer'].includes(post))
    ? [{ key: 'records', text: 'Old records', href: '/records-to-decide' }]
    : []
  const enquiries: NavItem[] = viewer.posts.some((post) => ['keeper', 'steward', 'reviewer'].includes(post))
    ? [{ key: 'enquiries', text: 'Looking into one matter', href: '/enquiries' }]
    : []
  const lists: NavItem[] = viewer.posts.some((post) => ['connector', 'steward'].includes(post))
    ? [{ key: 'import', text: 'Lists of groups', href: '/directory/import' }]
    : []
  const connecting: NavItem[] = viewer.posts.includes('connector')
    ? [{ key: 'connecting', text: 'Connecting', href: '/connecting' }]
    : []
  const coordinating: NavItem[] = viewer.posts.some((post) =>
    ['local area coordinator', 'team lead', 'steward'].includes(post),
  )
    ? [{ key: 'coordination', text: 'Local area coordination', href: '/coordination' }]
    : []
  const mine: NavItem[] = viewer.isPerson ? [{ key: 'home', text: 'My own page', href: `/people/${viewer.id}` }] : []
  return [
    { key: 'today', text: 'Today', href: '/today' },
    myPeople,
    ...hellos,
    ...find,
    ...connecting,
    ...coordinating,
    ...duty,
    ...signOffs,
    ...readings,
    ...team,
    ...lines,
    ...talk,
    ...colleagues,
    ...arrivals,
    ...panel,
    ...enquiries,
    ...records,
    ...lists,
    ...mine,
  ]
}

/** Few words, so that on a phone it is no wall: the rest is on the home page and behind “More”. */
function ownNavigation({ id }: Viewer): NavItem[] {
  return [
    { key: 'home', text: 'Home', href: `/people/${id}` },
    { key: 'plan', text: 'My plan', href: `/people/${id}/plan`, also: ['peers'] },
    { key: 'promises', text: 'Promises', href: `/people/${id}/promises` },
    { key: 'said', text: 'What was said', href: `/people/${id}/said` },
    { key: 'circle', text: 'My circle', href: `/people/${id}/circle`, also: ['my worker'] },
    { key: 'about', text: 'About me', href: `/people/${id}/about` },
    giveAndAsk,
  ]
}

/** The pages of somebody else’s record that the reader may open, by the parts they hold of it. */
export function personNavigation({ id, knownAs, held }: Whose): NavItem[] {
  const base = `/people/${id}`
  const has = (...parts: string[]) => parts.every((part) => held.includes(part))
  const pages: [boolean, NavItem][] = [
    [true, { key: 'home', text: knownAs, href: base }],
    [has('plan'), { key: 'plan', text: 'Plan', href: `${base}/plan`, also: ['peers'] }],
    [has('said'), { key: 'said', text: 'What was said', href: `${base}/said` }],
    [has('said'), { key: 'conversations', text: 'Conversations', href: `${base}/conversations` }],
    [held.length > 0, { key: 'promises', text: 'Promises', href: `${base}/promises` }],
    [has('reach'), { key: 'my worker', text: 'Who works with them', href: `${base}/my-worker` }],
    [has('about'), { key: 'circle', text: 'Circle', href: `${base}/circle` }],
    [has('about'), { key: 'about', text: 'About', href: `${base}/about` }],
    [has('community'), { ...giveAndAsk, href: `${base}/give-and-ask` }],
    [has('reach', 'said', 'rights'), { key: 'rights', text: 'Rights', href: `${base}/rights` }],
  ]
  return pages.flatMap(([may, page]) => (may ? [page] : []))
}

type Whose = { id: string; knownAs: string; held: readonly string[] }
