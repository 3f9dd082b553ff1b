import type { ComponentChildren } from 'preact'
import type { UiWords } from '../words.ts'

export type Children = ComponentChildren

/**
 * One entry of a navigation: `key` is compared with the page's `current`; `also` are keys of pages found behind it.
 * `behind`: where not all fit into one row, it opens under the row.
 */
export type NavItem = { key: string; text: string; href: string; also?: string[]; behind?: true }

/** Which part of the house a page stands in; it names the navigation and tints the top of the page. */
export type Area = 'person' | 'practice' | 'place'

/** The place whose page this is, and whom to ring there. `ringHours` reads on from “Somebody answers …”. */
export type PlaceLine = { name: string; ringName: string; ringNumber: string; ringHours: string; href?: string }

/** The reader who is signed in: their name, where their own page is, and other areas they may go to. */
export type Reader = { name: string; nav: NavItem[]; href?: string; others?: NavItem[] }

/** How this reader likes to read. Leaving one out means: as their device says. */
export type Reading = {
  theme?: 'light' | 'dark'
  text?: 'large' | 'largest'
  font?: 'device' | 'serif' | 'round'
  space?: 'wide'
}

/** Web addresses of stylesheets, browser scripts (ES modules) and the small picture in the tab. */
export type AssetLinks = { css: string[]; js: string[]; icon?: string }

/** Addresses of the pages that every footer offers. */
export type FootLinks = {
  rights?: string
  accessibility?: string
  reading?: string
  privacy?: string
  back?: string
  alone?: string
}

/** What every page of one reader shares; a route fills it once and each page adds its title and words. */
export type Frame = {
  w: UiWords
  lang: string
  place: PlaceLine
  /** Whom its reader rings first; without it the place. */
  ring?: { name: string; number: string; hours: string } | null
  who: Reader | null
  /** What a reader who is not signed in may choose from. */
  publicNav?: NavItem[]
  /** The pages of somebody else whose record is open, for whoever walks alongside them. */
  personNav?: (person: { id: string; knownAs: string; byRight: string; held: readonly string[] }) => NavItem[]
  area: Area
  leaveUrl: string
  assets: AssetLinks
  reading?: Reading
  links?: FootLinks
  signInHref?: string
  /** Where an open page hears that something is new, and where that is shown. */
  news?: { live: string; href: string }
}
