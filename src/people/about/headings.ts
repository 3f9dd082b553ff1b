/** The seven headings of PRSB About Me 2.01, in its order. */
export const headings = ['important', 'people', 'communicate', 'wellness', 'do and do not', 'support', 'also'] as const
export type Heading = (typeof headings)[number]

/** SNOMED CT codes of the headings, for whoever receives the profile as data. */
export const headingCodes: Record<Heading, string> = {
  important: '1515861000000103',
  people: '1515871000000105',
  communicate: '1515881000000107',
  wellness: '1515891000000109',
  'do and do not': '1515901000000105',
  support: '1515911000000107',
  also: '1515921000000101',
}

/** As it stands in an address: `do-and-do-not`. */
export const slugOf = (heading: Heading): string => heading.replaceAll(' ', '-')
