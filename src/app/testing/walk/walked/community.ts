import { taxonomyId } from '../../../../community/index.ts'
import { type Arranged, each, hers, herself, nextDoor, token } from './arranged.ts'

/** What belongs to the group that the small world holds: its link, a time, a change, words about it. */
const ofGroup: Arranged = { params: ({ ofGroup }) => ofGroup }

/** Somebody who was introduced to Kit, and waits for nobody else. */
const toKit: Arranged = { params: hers({ introduction: 'introduced' }), onlyFor: ['Kit, keeper'] }

const introduced = { params: () => ({ code: 'ABCD-EFGH-JKMN' }) }

/** What people give each other, groups, places and enterprises. */
export const community: Record<string, Arranged> = {
  ...each(
    '/coordination/introductions/:introduction',
    ['', '/met', '/without-a-file', '/no', '/stays', '/passed-on', '/theirs'],
    toKit,
  ),
  '/coordination/introductions/:introduction/apart/:other': {
    ...toKit,
    params: hers({ introduction: 'introduced', other: 'introducedToo' }),
  },
  '/coordination/team/:member/agreed': { params: ({ actors }) => ({ member: actors['Kit, keeper'].id ?? '' }) },
  ...each('/introduced/:code', ['', '/mine', '/taken-back'], introduced),

  ...each(
    '/stewards/:token',
    ['', '/peers', '/peers/speak', '/times', '/times/:time/removed', '/times/:time/skipped', '/renewed'],
    ofGroup,
  ),
  ...each('/groups/:asset/edit/times/:time', ['/removed', '/skipped'], ofGroup),
  ...each('/groups/versions/:version', ['/undone', '/looked-at'], ofGroup),
  '/groups/told/:told/settled': ofGroup,
  '/groups/words/:visit': ofGroup,
  '/whats-on/:neighbourhood/calendar.ics': ofGroup,
  ...each('/groups/perhaps-the-same/:one/:other', ['', '/parted'], ofGroup),
  // Whoever speaks for an organisation, and whoever connects people, changes what it says.
  '/peers/organisations/:led/edit': { onlyFor: ['Dev, alongside', 'Ruth, team lead', 'Kit, keeper'] },
  '/peers/to-pass-on/:peerAsk': { params: hers({ peerAsk: 'through' }) },

  // A list is looked at by whoever brought it.
  ...each('/directory/import/:run', ['', '/throw-away'], {
    onlyFor: ['Ruth, team lead'],
    params: hers({ run: 'run' }),
  }),
  '/open-referral/services/:id': { params: hers({ id: 'asset' }) },
  '/open-referral/service_at_locations/:id': { params: hers({ id: 'asset' }) },
  '/open-referral/organizations/:id': { params: hers({ id: 'organisation' }) },
  '/open-referral/taxonomies/:id': { params: () => ({ id: taxonomyId('here') }) },
  '/open-referral/taxonomy_terms/:id': { params: hers({ id: 'term' }) },

  ...each(
    '/good-to-talk/sessions/:session',
    ['', '/join', '/leave', '/came/:booking', '/cannot-come', '/walked-in', '/call-off'],
    { params: hers({ session: 'talk' }) },
  ),

  // One’s own, without a record in the path.
  ...each('/give-and-ask/:gift', ['', '/back'], herself),
  ...each('/introductions/:side', ['', '/answer', '/arrange', '/met', '/took', '/thanks'], herself),
  ...each('/bought/:bought', ['', '/review'], herself),

  // A connector writes for a neighbour without a record whom they know.
  ...each(
    '/connecting/neighbours/:neighbour',
    [
      ...[
        '/give-and-ask',
        '/give-and-ask/near',
        '/give-and-ask/new',
        '/give-and-ask/:gift',
        '/give-and-ask/:gift/back',
      ],
      ...['/introductions', '/introductions/new', '/introductions/:side', '/introductions/:side/answer'],
      ...['/introductions/:side/arrange', '/introductions/:side/met', '/introductions/:side/took'],
      ...['/introductions/:side/thanks', '/peers/me', '/peers/me/back'],
      ...['/enterprise', '/enterprise/about', '/enterprise/state', '/enterprise/steps', '/enterprise/mentor'],
      ...[
        '/enterprise/mentor-told',
        '/mentoring',
        '/mentoring/me',
        '/mentoring/:enterprise',
        '/mentoring/:enterprise/steps',
      ],
      ...['/enterprise/sold/:agreement', '/enterprise/reviews/:review'],
      ...['/bought', '/bought/from/:enterprise', '/bought/:bought', '/bought/:bought/review'],
    ],
    nextDoor,
  ),
  '/connecting/talks/:talk/touch': nextDoor,
  '/connecting/gifts/:gift/later': nextDoor,
  '/give-and-ask/talks/:talk/back': nextDoor,
  ...each('/connecting/introductions', ['/sides/:side/answer', '/sides/:side/took', '/sides/:side/code'], nextDoor),
  ...each('/connecting/introductions/:introduction', ['/arrange', '/met'], nextDoor),

  ...each('/enterprises/:enterprise', ['', '/reviews/:review/down'], nextDoor),
  ...each('/enterprises/papers/:enterprise', ['', '/looked'], nextDoor),
  ...each('/enterprises/mentoring/:enterprise', ['', '/steps'], nextDoor),
  ...each('/enterprises/mentoring/by-letter/:token', ['', '/new'], { params: () => ({ token }) }),
  ...each(
    '',
    ['', '/people/:person'].flatMap((of) => [
      `${of}/enterprise/sold/:agreement`,
      `${of}/enterprise/reviews/:review`,
      `${of}/bought/from/:enterprise`,
    ]),
    nextDoor,
  ),
}
