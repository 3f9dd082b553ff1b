/** From very much to not at all. */
export const marks = ['5', '4', '3', '2', '1'] as const

/** The posts whose holders write down what somebody without a screen told them. */
export const works = ['connector', 'worker', 'team lead', 'steward', 'peer']
