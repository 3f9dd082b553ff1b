/** Nobody reads through who has lived with what by asking again and again, on whichever page. */
export const seldom = [
  { of: 'peers listed', most: 40, seconds: 3_600, by: 'member', looks: true },
  { of: 'peers listed a day', most: 120, seconds: 86_400, by: 'member', looks: true },
] as const

export const fewNames = [
  { of: 'peers shown', most: 15, seconds: 3_600, by: 'member', looks: true },
  { of: 'peers shown a day', most: 40, seconds: 86_400, by: 'member', looks: true },
] as const
