import { taxonomyId } from '../../../community/index.ts'
import type { AnyRoute } from '../../../platform/index.ts'
import type { Actor, SmallWorld } from './small-world.ts'

/** What the walk cannot know from the declaration of a route. A route that needs nothing here is not named here. */
interface Arranged {
  /** What stands in the path beside what the small world holds. */
  params?: (world: SmallWorld) => Record<string, string>
  /** After the path, such as `?about=…`. */
  query?: (world: SmallWorld) => string
  /** The page is for them alone, beyond what `who` says: for others it is as if it were not there. */
  onlyFor?: readonly Actor[]
}

/** Whom a search has just shown to one of the actors; for everybody else there is nobody there. */
const shownToWendy: Arranged = {
  params: ({ hers }) => ({ mark: hers.mark ?? '' }),
  onlyFor: ['a worker without standing'],
}

/** What belongs to the group that the small world holds: its link, a time, a change, words about it. */
const ofGroup: Arranged = { params: ({ ofGroup }) => ofGroup }
/** The enterprise next door, which everybody may read. */
const ofEnterprise: Arranged = { params: ({ nextDoor }) => nextDoor }
/** Somebody whom Kit, who connects people, knows. */
const nextDoor: Arranged = { params: ({ nextDoor }) => nextDoor }

/** Somebody who was introduced to Kit, and waits for nobody else. */
const toKit: Arranged = {
  params: ({ hers }) => ({ introduction: hers.introduced ?? '' }),
  onlyFor: ['Kit, keeper'],
}

const token = 'dG9rZW4tdGhhdC1pcy1ub25lLWF0LWFsbC1hbnl3aGVyZQ'

/** An id of nothing. */
const nothing = '01971f0a-0000-7000-8000-00000000000b'

export const arranged: Record<string, Arranged> = {
  '/people/:person/plan/hopes/:hope/ideas/:kind/:idea': {
    params: () => ({ kind: 'entry' }),
    query: ({ hers }) => `?q=${hers.sought}`,
  },
  '/coordination/introductions/:introduction': toKit,
  '/coordination/introductions/:introduction/met': toKit,
  '/coordination/introductions/:introduction/without-a-file': toKit,
  '/coordination/introductions/:introduction/no': toKit,
  '/coordination/introductions/:introduction/stays': toKit,
  '/coordination/introductions/:introduction/passed-on': toKit,
  '/coordination/introductions/:introduction/theirs': toKit,
  '/coordination/introductions/:introduction/apart/:other': {
    params: ({ hers }) => ({ introduction: hers.introduced ?? '', other: hers.introducedToo ?? '' }),
    onlyFor: ['Kit, keeper'],
  },
  '/coordination/team/:member/agreed': {
    params: ({ actors }) => ({ member: actors['Kit, keeper'].id ?? '' }),
  },
  '/introduced/:code': { params: () => ({ code: 'ABCD-EFGH-JKMN' }) },
  '/introduced/:code/mine': { params: () => ({ code: 'ABCD-EFGH-JKMN' }) },
  '/introduced/:code/taken-back': { params: () => ({ code: 'ABCD-EFGH-JKMN' }) },
  '/stewards/:token': ofGroup,
  '/stewards/:token/peers': ofGroup,
  '/stewards/:token/peers/speak': ofGroup,
  // Whoever speaks for an organisation, and whoever connects people, changes what it says.
  '/peers/organisations/:led/edit': { onlyFor: ['Dev, alongside', 'Ruth, team lead', 'Kit, keeper'] },
  '/peers/to-pass-on/:peerAsk': { params: ({ hers }) => ({ peerAsk: hers.through ?? '' }) },
  '/connecting/neighbours/:neighbour/peers/me': nextDoor,
  '/connecting/neighbours/:neighbour/peers/me/back': nextDoor,
  '/stewards/:token/times': ofGroup,
  '/stewards/:token/times/:time/removed': ofGroup,
  '/stewards/:token/times/:time/skipped': ofGroup,
  '/stewards/:token/renewed': ofGroup,
  '/groups/:asset/edit/times/:time/removed': ofGroup,
  '/groups/:asset/edit/times/:time/skipped': ofGroup,
  '/groups/versions/:version/undone': ofGroup,
  '/groups/versions/:version/looked-at': ofGroup,
  '/groups/told/:told/settled': ofGroup,
  '/groups/words/:visit': ofGroup,
  '/whats-on/:neighbourhood/calendar.ics': ofGroup,
  '/groups/perhaps-the-same/:one/:other': ofGroup,
  '/groups/perhaps-the-same/:one/:other/parted': ofGroup,
  // A list is looked at by whoever brought it.
  '/directory/import/:run': { onlyFor: ['Ruth, team lead'], params: ({ hers }) => ({ run: hers.run ?? '' }) },
  '/directory/import/:run/throw-away': {
    onlyFor: ['Ruth, team lead'],
    params: ({ hers }) => ({ run: hers.run ?? '' }),
  },
  '/open-referral/services/:id': { params: ({ hers }) => ({ id: hers.asset ?? '' }) },
  '/open-referral/service_at_locations/:id': { params: ({ hers }) => ({ id: hers.asset ?? '' }) },
  '/open-referral/organizations/:id': { params: ({ hers }) => ({ id: hers.organisation ?? '' }) },
  '/open-referral/taxonomies/:id': { params: () => ({ id: taxonomyId('here') }) },
  '/open-referral/taxonomy_terms/:id': { params: ({ hers }) => ({ id: hers.term ?? '' }) },
  '/enterprises/mentoring/by-letter/:token': { params: () => ({ token }) },
  '/enterprises/mentoring/by-letter/:token/new': { params: () => ({ token }) },
  '/sign-in/link/:token': { params: () => ({ token }) },
  '/me/email/:token': { params: () => ({ token }) },
  '/welcome/:code': { params: () => ({ code: 'ABCD-EFGH-JKLM-NPQR' }) },
  // A keeper opens no record by it.
  '/keeping-safe/:person/narrowings/:narrowing': { params: ({ joan }) => ({ person: joan, narrowing: nothing }) },
  '/people/:person/circle/quiet/narrowings/:narrowing': { params: () => ({ narrowing: nothing }) },
  '/keeping-safe/:person': { params: ({ joan }) => ({ person: joan }) },
  '/keeping-safe/:person/:member': { params: ({ joan, hers }) => ({ person: joan, member: hers.member ?? '' }) },
  '/authority/said/:said': { params: ({ hers }) => ({ said: hers.member ?? '' }) },
  '/people/:person/said/stays-from/:member': { params: ({ hers }) => ({ member: hers.member ?? '' }) },
  '/good-to-talk/sessions/:session': { params: ({ hers }) => ({ session: hers.talk ?? '' }) },
  '/good-to-talk/sessions/:session/join': { params: ({ hers }) => ({ session: hers.talk ?? '' }) },
  '/good-to-talk/sessions/:session/leave': { params: ({ hers }) => ({ session: hers.talk ?? '' }) },
  '/good-to-talk/sessions/:session/came/:booking': { params: ({ hers }) => ({ session: hers.talk ?? '' }) },
  '/good-to-talk/sessions/:session/cannot-come': { params: ({ hers }) => ({ session: hers.talk ?? '' }) },
  '/good-to-talk/sessions/:session/walked-in': { params: ({ hers }) => ({ session: hers.talk ?? '' }) },
  '/good-to-talk/sessions/:session/call-off': { params: ({ hers }) => ({ session: hers.talk ?? '' }) },
  '/people/:person/circle/keep-from': { query: ({ hers }) => `?entry=${hers.statement}` },
  '/invited/:code': { params: () => ({ code: 'ABCD-EFGH-JKLM' }) },
  '/invited/:code/no': { params: () => ({ code: 'ABCD-EFGH-JKLM' }) },
  // What one holds for somebody is one's own to read, and opens nothing.
  '/people/:person/my-part': { onlyFor: ['Pat, in her circle'] },
  '/colleagues/:person/invitation': { params: ({ colleague }) => ({ person: colleague }) },
  '/colleagues/:person/invitation/letter': { params: ({ colleague }) => ({ person: colleague }) },
  '/colleagues/:person/invitation/taken-back': { params: ({ colleague }) => ({ person: colleague }) },
  '/colleagues/:member/going': { params: ({ colleague }) => ({ member: colleague }) },
  '/team/:member': { params: ({ joan }) => ({ member: joan }) },
  '/team/:member/handover': { params: ({ joan }) => ({ member: joan }) },
  '/team/:member/supervision': { params: ({ joan }) => ({ member: joan }) },
  '/on-duty/:mark': shownToWendy,
  '/on-duty/:mark/emergency': shownToWendy,
  '/find/new': { query: () => '?name=Joan' },
  '/find/kept/:match': { params: () => ({ match: '01971f0a-0000-7000-8000-00000000000a' }) },
  // Whoever is asked to help answers for themselves, and nobody else for them.
  '/asked-of-me/:step': { params: ({ hers }) => ({ step: hers.asked ?? '' }), onlyFor: ['Dev, alongside'] },
  // What is kept off Joan’s screen is not listed on it.
  // Nobody keeps their own reading off somebody’s screen.
  '/people/:person/off-screen/reader/:standing': { onlyFor: ['Joan herself', 'Dev, alongside'] },
  '/people/:person/off-screen/decision/:statement': {
    params: ({ hers }) => ({ statement: hers.decision ?? '' }),
    onlyFor: ['Joan herself', 'Dev, alongside'],
  },
  '/people/:person/off-screen': { onlyFor: ['Dev, alongside'] },
  // It holds the safe word: whoever watches Joan’s screen may not read it there.
  '/people/:person/on-the-phone': { onlyFor: ['Dev, alongside', 'Pat, in her circle'] },
  // What is not shared yet is its writer’s alone (room to think).
  '/people/:person/conversations/:conversation/page': { onlyFor: ['Dev, alongside'] },
  '/people/:person/conversations/:conversation/page/delete': { onlyFor: ['Dev, alongside'] },
  '/people/:person/conversations/:conversation/cut': { onlyFor: ['Dev, alongside'] },
  // What a person writes by themselves is theirs alone until they send it.
  '/people/:person/workbook': { onlyFor: ['Joan herself'] },
  // Nobody is out of touch with themselves, asks themselves in private, or writes down their own death.
  '/people/:person/in-touch/out-of-touch': { onlyFor: ['Dev, alongside'] },
  '/people/:person/in-touch/try': { onlyFor: ['Dev, alongside'] },
  '/people/:person/cannot-go-on': { onlyFor: ['Dev, alongside', 'Pat, in her circle'] },
  '/people/:person/leave-me-alone/check': { onlyFor: ['Dev, alongside'] },
  '/people/:person/death': { onlyFor: ['Dev, alongside'] },
  // A second person decides, somebody uninvolved answers.
  '/people/:person/ending/decide': { onlyFor: ['Dev, alongside'] },
  '/people/:person/ending/challenge/:challenge': { onlyFor: ['Dev, alongside'] },
  '/people/:person/after-my-death/:whom': {
    params: ({ actors }) => ({ whom: actors['Pat, in her circle'].id ?? '' }),
  },
  '/come-back/for/:whom': { params: ({ ended }) => ({ whom: ended.person }) },
  '/left-alone/:asked': { params: ({ ended }) => ({ asked: ended.asked }) },
  '/deaths/:death/confirm': {
    params: ({ ended }) => ({ death: ended.died }),
    onlyFor: ['Ruth, team lead', 'Kit, keeper'],
  },
  '/deaths/:death/undo': {
    params: ({ ended }) => ({ death: ended.died }),
    onlyFor: ['Ruth, team lead', 'Kit, keeper'],
  },
  // A record from elsewhere is read by whoever took it in, until it is brought in.
  '/arrivals/:arrival': { onlyFor: ['Dev, alongside'] },
  '/arrivals/:arrival/throw-away': { onlyFor: ['Dev, alongside'] },
  // Keeping something back, writing down what others ask for and holding a record are for those who work with her.
  '/people/:person/rights/withhold': { onlyFor: ['Dev, alongside'] },
  '/people/:person/rights/withheld/:withholding/end': { onlyFor: ['Dev, alongside'] },
  '/people/:person/rights/requests/new': { onlyFor: ['Dev, alongside'] },
  '/people/:person/rights/holds/new': { onlyFor: ['Dev, alongside'] },
  '/people/:person/rights/holds/:hold/end': { onlyFor: ['Dev, alongside'] },
  '/people/:person/rights/withheld/:withholding/challenge': { onlyFor: ['Joan herself', 'Dev, alongside'] },
  // Whoever works with her writes an order down; a keeper carries it out, and opens no record by it.
  '/people/:person/said/:statement/court-seal': { onlyFor: ['Dev, alongside'] },
  '/records-to-decide/:time': { params: ({ hers }) => ({ time: hers.time ?? '' }), onlyFor: ['Kit, keeper'] },
  '/records-to-decide/held/:time': { params: ({ hers }) => ({ time: hers.time ?? '' }) },
  '/orders-to-seal/:order': { params: ({ hers }) => ({ order: hers.order ?? '' }) },
  '/enquiries/:person': { params: ({ joan }) => ({ person: joan }) },
  '/enquiries/:person/:standing/end': {
    params: ({ joan, hers }) => ({ person: joan, standing: hers.enquiry ?? '' }),
    onlyFor: ['Kit, keeper'],
  },
  // It waits for one of those who may decide, by name.
  '/withheld/:matter': { onlyFor: ['Kit, keeper'] },
  // One’s own, without a record in the path.
  '/give-and-ask/:gift': { onlyFor: ['Joan herself'] },
  '/give-and-ask/:gift/back': { onlyFor: ['Joan herself'] },
  '/introductions/:side': { onlyFor: ['Joan herself'] },
  '/introductions/:side/answer': { onlyFor: ['Joan herself'] },
  '/introductions/:side/arrange': { onlyFor: ['Joan herself'] },
  '/introductions/:side/met': { onlyFor: ['Joan herself'] },
  '/introductions/:side/took': { onlyFor: ['Joan herself'] },
  '/introductions/:side/thanks': { onlyFor: ['Joan herself'] },
  '/connecting/talks/:talk/touch': nextDoor,
  '/connecting/gifts/:gift/later': nextDoor,
  '/give-and-ask/talks/:talk/back': nextDoor,
  // A connector writes for a neighbour without a record whom they know.
  '/connecting/neighbours/:neighbour/give-and-ask': nextDoor,
  '/connecting/neighbours/:neighbour/give-and-ask/near': nextDoor,
  '/connecting/neighbours/:neighbour/give-and-ask/new': nextDoor,
  '/connecting/neighbours/:neighbour/give-and-ask/:gift': nextDoor,
  '/connecting/neighbours/:neighbour/give-and-ask/:gift/back': nextDoor,
  '/connecting/neighbours/:neighbour/introductions': nextDoor,
  '/connecting/neighbours/:neighbour/introductions/new': nextDoor,
  '/connecting/neighbours/:neighbour/introductions/:side': nextDoor,
  '/connecting/neighbours/:neighbour/introductions/:side/answer': nextDoor,
  '/connecting/neighbours/:neighbour/introductions/:side/arrange': nextDoor,
  '/connecting/neighbours/:neighbour/introductions/:side/met': nextDoor,
  '/connecting/neighbours/:neighbour/introductions/:side/took': nextDoor,
  '/connecting/neighbours/:neighbour/introductions/:side/thanks': nextDoor,
  '/connecting/introductions/sides/:side/answer': nextDoor,
  '/connecting/introductions/sides/:side/took': nextDoor,
  '/connecting/introductions/sides/:side/code': nextDoor,
  '/connecting/introductions/:introduction/arrange': nextDoor,
  '/connecting/introductions/:introduction/met': nextDoor,
  '/enterprises/:enterprise': ofEnterprise,
  '/enterprises/:enterprise/reviews/:review/down': ofEnterprise,
  '/enterprises/papers/:enterprise': ofEnterprise,
  '/enterprises/papers/:enterprise/looked': ofEnterprise,
  '/enterprises/mentoring/:enterprise': ofEnterprise,
  '/enterprises/mentoring/:enterprise/steps': ofEnterprise,
  '/enterprise/sold/:agreement': ofEnterprise,
  '/enterprise/reviews/:review': ofEnterprise,
  '/bought/from/:enterprise': ofEnterprise,
  '/bought/:bought': { onlyFor: ['Joan herself'] },
  '/bought/:bought/review': { onlyFor: ['Joan herself'] },
  '/people/:person/enterprise/sold/:agreement': ofEnterprise,
  '/people/:person/enterprise/reviews/:review': ofEnterprise,
  '/people/:person/bought/from/:enterprise': ofEnterprise,
  ...Object.fromEntries(
    [
      'enterprise',
      'enterprise/about',
      'enterprise/state',
      'enterprise/steps',
      'enterprise/mentor',
      'enterprise/mentor-told',
      'mentoring',
      'mentoring/me',
      'mentoring/:enterprise',
      'mentoring/:enterprise/steps',
      'enterprise/sold/:agreement',
      'enterprise/reviews/:review',
      'bought',
      'bought/from/:enterprise',
      'bought/:bought',
      'bought/:bought/review',
    ].map((what) => [`/connecting/neighbours/:neighbour/${what}`, nextDoor]),
  ),
  // Who looked is the person's alone (P4).
  '/people/:person/looked': { onlyFor: ['Joan herself'] },
  ...Object.fromEntries(
    ['', '/replies', '/replies/at-their-word'].map((what) => [
      `/people/:person/rights/decisions/:statement${what}`,
      {
        params: ({ hers }: SmallWorld) => ({ statement: hers.decision ?? '' }),
        onlyFor: ['Joan herself', 'Dev, alongside'] as const,
      },
    ]),
  ),
  '/people/:person/left': { onlyFor: ['Joan herself', 'Dev, alongside'] },
  '/people/:person/looked/why/:why': { onlyFor: ['Joan herself'] },
  '/asked-why/:why': { params: ({ hers }) => ({ why: hers.why ?? '' }), onlyFor: ['Dev, alongside'] },
  '/asked-why/by-reviewer/:look': {
    params: ({ hers }) => ({ look: hers.lookAsked ?? '' }),
    onlyFor: ['Dev, alongside'],
  },
  '/readings-to-look-at/:look': { params: ({ hers }) => ({ look: hers.look ?? '' }), onlyFor: ['Dev, alongside'] },
  '/readings-to-look-at/why/:why': {
    params: ({ hers }) => ({ why: hers.whyAgain ?? '' }),
    onlyFor: ['Dev, alongside'],
  },
}

/** Where a route is, with these names filled in. Whoever adds a route with a new name arranges for it: see small-world.ts. */
export function addressOf({ path }: AnyRoute, world: SmallWorld, named: Record<string, string>): string {
  const known = { ...arranged[path]?.params?.(world), ...named }
  return path.replace(/:(\w+)/g, (_, name: string) => {
    const value = known[name]
    if (value === undefined)
      throw new Error(
        `${path}: the walk does not know what stands for “:${name}”. Let fullRecord() in small-world.ts make one, or say it in walked.ts.`,
      )
    return value
  })
}
