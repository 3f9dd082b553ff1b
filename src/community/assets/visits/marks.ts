/** How somebody’s words came: their own on a screen, or told to somebody who works here, who keeps no name. */
export const hows = ['on screen', 'on paper', 'by phone', 'face to face'] as const

/** From very much to not at all. */
export const marks = ['5', '4', '3', '2', '1'] as const

/** The posts whose holders write down what somebody without a screen told them. */
export const works = ['connector', 'worker', 'team lead', 'steward', 'peer']
