import type { PageFrame, PlaceRow, Viewer } from '../platform/index.ts'
import { uiWords } from '../ui/index.ts'
import { assetLinks } from './assets.ts'
import { navigationOf, ownPages, publicNavigation } from './navigation.ts'

/** What every page of one reader shares: whose place it is, where they can go, whom to ring. */
export function frameOf(place: PlaceRow | null, viewer: Viewer | null): PageFrame {
  return {
    w: uiWords.en,
    lang: 'en-GB',
    place: {
      name: place?.name ?? uiWords.en.product,
      ringName: 'the team',
      ringNumber: '01632 960 001',
      ringHours: '8am to 8pm',
    },
    who: viewer && { name: viewer.knownAs, nav: navigationOf(viewer), href: '/', others: ownPages },
    publicNav: publicNavigation,
    area: viewer === null ? 'place' : viewer.posts.length > 0 ? 'practice' : 'person',
    leaveUrl: 'https://www.bbc.co.uk/weather',
    assets: assetLinks,
    signInHref: '/sign-in',
  }
}
