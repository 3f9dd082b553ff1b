/** How something was told by somebody who did not do it on a screen themselves (“at their word”). */
export const ways = ['face to face', 'by phone', 'on paper'] as const
export type Way = (typeof ways)[number]
