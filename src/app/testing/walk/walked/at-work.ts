import { type Arranged, dev, each, hers, joanAs, nothing, token } from './arranged.ts'

/** Whom a search has just shown to one of the actors; for everybody else there is nobody there. */
const shownToWendy: Arranged = { params: hers({ mark: 'mark' }), onlyFor: ['a worker without standing'] }

/** A death waits for a second person. */
const secondOfTwo: Arranged = {
  params: ({ ended }) => ({ death: ended.died }),
  onlyFor: ['Ruth, team lead', 'Kit, keeper'],
}

/** Links and codes, colleagues, and what waits for somebody at work. */
export const atWork: Record<string, Arranged> = {
  '/sign-in/link/:token': { params: () => ({ token }) },
  '/me/email/:token': { params: () => ({ token }) },
  '/welcome/:code': { params: () => ({ code: 'ABCD-EFGH-JKLM-NPQR' }) },
  ...each('/invited/:code', ['', '/no'], { params: () => ({ code: 'ABCD-EFGH-JKLM' }) }),
  // A keeper opens no record by it.
  '/keeping-safe/:person': joanAs('person'),
  '/keeping-safe/:person/:member': { params: ({ joan, hers }) => ({ person: joan, member: hers.member ?? '' }) },
  '/keeping-safe/:person/narrowings/:narrowing': { params: ({ joan }) => ({ person: joan, narrowing: nothing }) },
  '/authority/said/:said': { params: hers({ said: 'member' }) },
  ...each('/colleagues/:person/invitation', ['', '/letter', '/taken-back'], {
    params: ({ colleague }) => ({ person: colleague }),
  }),
  '/colleagues/:member/going': { params: ({ colleague }) => ({ member: colleague }) },
  ...each('/team/:member', ['', '/handover', '/supervision'], joanAs('member')),
  ...each('/on-duty/:mark', ['', '/emergency'], shownToWendy),
  '/find/new': { query: () => '?name=Joan' },
  '/find/kept/:match': { params: () => ({ match: '01971f0a-0000-7000-8000-00000000000a' }) },
  // Whoever is asked to help answers for themselves, and nobody else for them.
  '/asked-of-me/:step': { ...dev, params: hers({ step: 'asked' }) },
  '/come-back/for/:whom': { params: ({ ended }) => ({ whom: ended.person }) },
  '/left-alone/:asked': { params: ({ ended }) => ({ asked: ended.asked }) },
  ...each('/deaths/:death', ['/confirm', '/undo'], secondOfTwo),
  // A record from elsewhere is read by whoever took it in, until it is brought in.
  ...each('/arrivals/:arrival', ['', '/throw-away'], dev),
  '/records-to-decide/:time': { params: hers({ time: 'time' }), onlyFor: ['Kit, keeper'] },
  '/records-to-decide/held/:time': { params: hers({ time: 'time' }) },
  '/orders-to-seal/:order': { params: hers({ order: 'order' }) },
  '/enquiries/:person': joanAs('person'),
  '/enquiries/:person/:standing/end': {
    params: ({ joan, hers }) => ({ person: joan, standing: hers.enquiry ?? '' }),
    onlyFor: ['Kit, keeper'],
  },
  // It waits for one of those who may decide, by name.
  '/withheld/:matter': { onlyFor: ['Kit, keeper'] },
  '/asked-why/:why': { ...dev, params: hers({ why: 'why' }) },
  '/asked-why/by-reviewer/:look': { ...dev, params: hers({ look: 'lookAsked' }) },
  '/readings-to-look-at/:look': { ...dev, params: hers({ look: 'look' }) },
  '/readings-to-look-at/why/:why': { ...dev, params: hers({ why: 'whyAgain' }) },
}
