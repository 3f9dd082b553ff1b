import { digest } from '../../identity/index.ts'
import { neighbourhoods, stillCalled } from '../../neighbourhoods/index.ts'
import {
  type AnyRoute,
  type Asked,
  anyone,
  type Id,
  idIn,
  isId,
  members,
  NotFound,
  newId,
  one,
  posts,
  route,
  sql,
  standing,
  type Transaction,
  textOf,
} from '../../platform/index.ts'
import { baseOf, type Door, doors } from '../gifts/index.ts'
import { answerForm, askForm, backForm, organisationForm, passForm, peerForm } from './forms.ts'
import { fewNames, seldom } from './limits.ts'
import { AskPage } from './pages/ask.tsx'
import { AskedPage } from './pages/asked.tsx'
import { EditPage } from './pages/edit.tsx'
import { IndexPage } from './pages/index.tsx'
import { ListPage } from './pages/list.tsx'
import { BackPage, MePage } from './pages/me.tsx'
import { MinePage } from './pages/mine.tsx'
import { OrganisationPage } from './pages/organisation.tsx'
import { PassPage } from './pages/pass.tsx'
import { PeerPage } from './pages/peer.tsx'
import { type Offer, offers } from './rules.ts'
import {
  answerAsk,
  askPeer,
  asksOf,
  asksOfMe,
  asksToPassOn,
  asksWaiting,
  beforeOf,
  changeOrganisation,
  changesAs,
  endAsk,
  keepPeer,
  maybeOrganisation,
  myPeer,
  organisationLed,
  organisationsLed,
  passOn,
  peerShown,
  peersFor,
  peersToChoose,
  speakersOf,
  takePeerBack,
  toChange,
} from './store.ts'
import { words } from './words.ts'

const writing = { of: 'peers written', most: 40, seconds: 3_600, by: 'member' } as const

const offerIn = ({ query }: Asked): Offer | null => offers.find((one) => one === textOf(query, 'offer')) ?? null
const named = ({ query }: Asked, name: string): Id | null => {
  const typed = textOf(query, name)
  return isId(typed) ? typed : null
}

const index = route({
  path: '/peers',
  who: anyone,
  words,
  read: (asked) => ({
    called: stillCalled(textOf(asked.query, 'in')),
    all: organisationsLed(textOf(asked.query, 'in').slice(0, 200) || null, offerIn(asked)),
    areas: neighbourhoods(),
    waiting: asksWaiting(),
  }),
  page: IndexPage,
})

const organisation = route({
  path: '/peers/organisations/:led',
  who: anyone,
  words,
  read: (asked) => ({
    it: organisationLed(idIn(asked, 'led')),
    changes: changesAs(idIn(asked, 'led'), null),
  }),
  page: OrganisationPage,
})

// Looking for somebody: for oneself, or with somebody who chooses at their word.
const lookers = [
  { base: '', who: members, whose: ({ viewer }: Asked) => viewer?.id ?? '' },
  { base: '/people/:person', who: standing('change', ['plan']), whose: ({ person }: Asked) => person },
] as const

const looking = lookers.flatMap(({ base, who, whose }) => [
  route({
    path: `${base}/peers/someone`,
    who,
    why: 'looked for a peer with you',
    words,
    limit: seldom,
    read: (asked) => ({ found: peersFor(whose(asked), offerIn(asked), textOf(asked.query, 'q').slice(0, 200)) }),
    page: ListPage,
  }),
  route({
    path: `${base}/peers/someone/:peer`,
    who,
    why: 'looked at a peer with you',
    words,
    limit: fewNames,
    async gather(tx, asked) {
      const peer = await tx.ask(peerShown(idIn(asked, 'peer'), whose(asked)))
      if (!peer) throw new NotFound()
      return { peer }
    },
    page: PeerPage,
  }),
])

const asks = { words, read: ({ person }: Asked) => ({ asks: asksOf(person) }), page: MinePage }
const mine = route({
  ...asks,
  path: '/people/:person/peers',
  who: standing('read', ['plan']),
  why: 'looked whom you asked',
})

const ask = route({
  path: '/people/:person/peers/ask',
  who: standing('change', ['plan']),
  why: 'asked a peer at your word',
  words,
  limit: writing,
  read: (asked) => ({
    peer: peerShown(named(asked, 'peer'), asked.person),
    organisation: maybeOrganisation(named(asked, 'organisation')),
  }),
  page: AskPage,
  form: askForm,
  async act(tx, { how, ...said }, { person, w }) {
    const { outcome } = await tx.ask(askPeer(newId(), person, said, how.how))
    return outcome === 'done' ? `/people/${person}/peers` : { errors: [{ field: 'wants', message: w.errors[outcome] }] }
  },
})

const end = route({
  ...asks,
  path: '/people/:person/peers/:peerAsk/end',
  who: standing('change', ['plan']),
  why: 'ended at your word what you asked a peer',
  form: () => ({ value: null }),
  async act(tx, _nothing, asked) {
    // Only of this person: the id of somebody else’s ask is not there.
    if (!(await tx.ask(asksOf(asked.person))).some(({ id }) => id === idIn(asked, 'peerAsk'))) throw new NotFound()
    tx.run(endAsk(idIn(asked, 'peerAsk')))
    return `/people/${asked.person}/peers`
  },
})

const ofMe = { who: members, words, read: () => ({ asks: asksOfMe() }), page: AskedPage }
const answer = route({
  ...ofMe,
  path: '/peers/asked/:peerAsk',
  form: answerForm,
  async act(tx, { answer }, asked) {
    const { done } = await tx.ask(answerAsk(idIn(asked, 'peerAsk'), answer))
    if (!done) throw new NotFound()
    return '/peers/asked'
  },
})
const stop = route({
  ...ofMe,
  path: '/peers/asked/:peerAsk/end',
  form: () => ({ value: null }),
  act(tx, _nothing, asked) {
    tx.run(endAsk(idIn(asked, 'peerAsk')))
    return '/peers/asked'
  },
})

const passing = {
  who: posts('connector', 'team lead'),
  words,
  read: () => ({ asks: asksToPassOn(), peers: peersToChoose() }),
  page: PassPage,
}
const pass = route({
  ...passing,
  path: '/peers/to-pass-on/:peerAsk',
  form: passForm,
  async act(tx, { peer }, asked) {
    const { done } = await tx.ask(passOn(idIn(asked, 'peerAsk'), peer))
    return done ? '/peers/to-pass-on' : { errors: [{ field: 'peer', message: asked.w.errors.passed }] }
  },
})

/** What somebody says of themselves: on one’s own page, in somebody’s record at their word, for a neighbour a connector knows. */
function meAt(door: Door): AnyRoute[] {
  const { base, read, change, whose } = door
  const to = (asked: Asked) => `${baseOf(door, asked)}/peers/me`
  const home = async (tx: Transaction, asked: Asked, act: 'read' | 'change') => {
    const neighbour = await door.open(tx, asked, act)
    return { neighbour, peer: await tx.ask(myPeer(whose(asked))) }
  }
  const me = route({
    path: `${base}/peers/me`,
    who: base === '' ? change : read,
    why: 'looked at what you would be asked about',
    words,
    limit: writing,
    gather: (tx, asked) => home(tx, asked, 'read'),
    page: MePage,
    form: (posted, w, asked) => peerForm(posted, w, asked, whose(asked)),
    async act(tx, { how, untilOn, ...said }, asked) {
      const { peer } = await home(tx, asked, 'change')
      const until = untilOn === 'same' ? peer?.untilOn : untilOn
      if (!until) return { errors: [{ field: 'span', message: asked.w.errors.span }] }
      await tx.ask(keepPeer(newId(), whose(asked), { ...said, untilOn: until }, how.how))
      return `${to(asked)}?kept=yes`
    },
  })
  const back = route({
    path: `${base}/peers/me/back`,
    who: change,
    why: 'took back at your word what you would be asked about',
    words,
    gather: (tx, asked) => home(tx, asked, 'change'),
    page: BackPage,
    form: (posted, w, asked) => backForm(posted, w, asked, whose(asked)),
    async act(tx, { how }, asked) {
      await door.open(tx, asked, 'change')
      const { done } = await tx.ask(takePeerBack(whose(asked), how.how))
      if (!done) throw new NotFound()
      return to(asked)
    },
  })
  return [me, back]
}

const keepers = posts('connector', 'steward', 'team lead')

async function changing(tx: Transaction, asset: Id, hash: Buffer | null) {
  const { how } = await tx.ask(changesAs(asset, hash))
  if (how === null) throw new NotFound()
  const { it, speakers, before } = await tx.read({
    it: toChange(asset),
    speakers: speakersOf(asset),
    before: beforeOf(asset),
  })
  return { it, how, speakers, before }
}

const edit = route({
  path: '/peers/organisations/:led/edit',
  who: members,
  words,
  gather: (tx, asked) => changing(tx, idIn(asked, 'led'), null),
  page: EditPage,
  form: organisationForm,
  act(tx, said, asked) {
    tx.run(changeOrganisation(idIn(asked, 'led'), null, said))
    return `/peers/organisations/${idIn(asked, 'led')}/edit?done=saved`
  },
})

const putBack = route({
  path: '/peers/organisations/before/:before/back',
  who: keepers,
  words,
  form: () => ({ value: null }),
  async act(tx, _nothing, asked) {
    const { led } = await tx.ask(one(sql<{ led: Id }>`select put_organisation_back(${idIn(asked, 'before')}) as led`))
    return `/peers/organisations/${led}/edit`
  },
})

const stopSpeaking = route({
  path: '/peers/speakers/:speaker/stop',
  who: members,
  words,
  form: () => ({ value: null }),
  async act(tx, _nothing, asked) {
    const { led } = await tx.ask(one(sql<{ led: Id }>`select stop_speaking(${idIn(asked, 'speaker')}) as led`))
    return `/peers/organisations/${led}`
  },
})

/** The link by which a group changes its own entry: for what it says of itself too. */
async function ofLink(tx: Transaction, { params }: Asked): Promise<{ asset: Id; hash: Buffer }> {
  const token = params.token ?? ''
  if (!/^[\w-]{20,80}$/.test(token)) throw new NotFound()
  const hash = digest(token)
  const { assetId } = await tx.ask(one(sql<{ assetId: Id }>`select asset_id from asset_of_link(${hash})`))
  return { asset: assetId, hash }
}

const linked = {
  words,
  limit: [
    { most: 120, seconds: 3_600, by: 'address', looks: true, of: 'links of groups' },
    { most: 30, seconds: 86_400, by: { code: 'token', first: 43 }, of: 'changes by a link' },
  ],
  async gather(tx: Transaction, asked: Asked) {
    const { asset, hash } = await ofLink(tx, asked)
    return changing(tx, asset, hash)
  },
  page: EditPage,
} as const

const editByLink = route({
  ...linked,
  path: '/stewards/:token/peers',
  who: anyone,
  form: organisationForm,
  async act(tx, said, asked) {
    const { asset, hash } = await ofLink(tx, asked)
    tx.run(changeOrganisation(asset, hash, said))
    return `/stewards/${asked.params.token}/peers?done=saved`
  },
})

const speak = route({
  ...linked,
  path: '/stewards/:token/peers/speak',
  who: members,
  form: () => ({ value: null }),
  async act(tx, _nothing, asked) {
    const { asset, hash } = await ofLink(tx, asked)
    tx.run(sql`select speak_for_organisation(${newId()}, ${asset}, ${hash})`)
    return `/peers/organisations/${asset}/edit`
  },
})

export const peerRoutes: AnyRoute[] = [
  index,
  organisation,
  ...looking,
  mine,
  ask,
  end,
  route({ ...ofMe, path: '/peers/asked' }),
  answer,
  stop,
  route({ ...passing, path: '/peers/to-pass-on' }),
  pass,
  ...doors.flatMap(meAt),
  edit,
  putBack,
  stopSpeaking,
  editByLink,
  speak,
]
