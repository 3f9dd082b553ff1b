import type { UiWords } from '../../words.ts'
import type { Area, AssetLinks, Frame } from '../types.ts'

/** An invented place and reader for the pages of the gallery. */
export function galleryFrame(w: UiWords, assets: AssetLinks, area: Area): Frame {
  return {
    w,
    lang: 'en-GB',
    area,
    assets,
    place: {
      name: 'Hollin Bank',
      ringName: 'the Hollin Bank team',
      ringNumber: '01632 960 001',
      ringHours: 'from 8 in the morning to 8 in the evening',
    },
    leaveUrl: 'https://www.bbc.co.uk/weather',
    links: { rights: '/rights', privacy: '/privacy', accessibility: '/accessibility', reading: '/reading' },
    signInHref: '/sign-in',
    publicNav: [...items('Say hello', 'What’s on', 'Find'), ...behind('Give and ask', 'Good to talk', 'How we work')],
    who:
      area === 'place'
        ? null
        : area === 'person'
          ? {
              name: 'Joan',
              href: '/me',
              nav: items('Home', 'My plan', 'My people', 'What was said', 'Money', 'Our place'),
            }
          : { name: 'Dev', href: '/me', nav: items('Today', 'My people', 'Hellos', 'Our place', 'Reflection') },
  }
}

function items(...texts: string[]) {
  return texts.map((text) => ({ key: text, text, href: `/${text.toLowerCase().replace(/[^a-z]+/g, '-')}` }))
}

const behind = (...texts: string[]) => items(...texts).map((item) => ({ ...item, behind: true as const }))
