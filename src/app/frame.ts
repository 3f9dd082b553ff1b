import type { FastifyRequest } from 'fastify'
import type { PageFrame, PlaceRow, Viewer } from '../platform/index.ts'
import { uiWords } from '../ui/index.ts'
import { assetLinks } from './assets.ts'
import { navigationOf, ownPages, personNavigation, publicNavigation } from './navigation.ts'
import { readingOf } from './reading.tsx'
import { ringHere } from './ring-here.ts'

/** What every page of one reader shares: whose place it is, where they can go, whom to ring. */
export function frameOf(place: PlaceRow | null, viewer: Viewer | null, request: FastifyRequest): PageFrame {
  const ring = ringHere(place)
  return {
    w: uiWords.en,
    lang: 'en-GB',
    place: {
      name: place?.name ?? uiWords.en.product,
      ringName: ring.name,
      ringNumber: ring.number,
      ringHours: ring.hours,
    },
    // At work one rings the place.
    ring: viewer && viewer.posts.length === 0 ? viewer.ring : null,
    who: viewer && { name: viewer.knownAs, nav: navigationOf(viewer), href: '/', others: ownPages },
    publicNav: publicNavigation,
    personNav: personNavigation,
    area: viewer === null ? 'place' : viewer.posts.length > 0 ? 'practice' : 'person',
    leaveUrl: 'https://www.bbc.co.uk/weather',
    assets: assetLinks,
    reading: readingOf(request),
    links: {
      rights: '/rights',
      accessibility: '/accessibility',
      reading: '/reading',
      privacy: '/privacy',
      back: '/come-back',
      alone: '/leave-me-alone',
    },
    signInHref: '/sign-in',
    news: { live: '/news/live', href: '/news' },
  }
}
