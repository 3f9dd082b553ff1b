import type { Key } from './types.ts'

/** Longitude and latitude. Kettleshaw lies where, in truth, there is only moor. */
export type At = [longitude: number, latitude: number]

const bridge: At = [-1.985, 53.7405]
const millLaneToHollinBank: At[] = [
  [-1.9832, 53.7428],
  [-1.9838, 53.7455],
  [-1.9812, 53.7481],
  [-1.9795, 53.7512],
  [-1.9801, 53.754],
]
const overTheTop: At[] = [
  [-1.9862, 53.7562],
  [-1.9928, 53.7571],
  [-1.9991, 53.7556],
  [-2.0043, 53.7528],
  [-2.0071, 53.7489],
  [-2.0062, 53.7449],
]
const alongTheBeck: At[] = [
  [-2.0012, 53.7436],
  [-1.9965, 53.7441],
  [-1.9921, 53.7424],
  [-1.9883, 53.7416],
]
const downTheCut: At[] = [
  [-1.9842, 53.7382],
  [-1.9871, 53.7355],
  [-1.9858, 53.7321],
  [-1.9889, 53.7288],
]
const acrossTheMoor: At[] = [
  [-1.9945, 53.7261],
  [-2.0031, 53.7248],
  [-2.0125, 53.7259],
  [-2.0208, 53.7291],
  [-2.0251, 53.7342],
  [-2.0262, 53.7401],
  [-2.0215, 53.7452],
  [-2.0141, 53.7468],
]
const roundTheFlat: At[] = [
  [-1.9735, 53.7531],
  [-1.9671, 53.7504],
  [-1.9622, 53.7462],
  [-1.9601, 53.7413],
  [-1.9618, 53.7361],
  [-1.9659, 53.7318],
  [-1.9722, 53.7287],
  [-1.9801, 53.7274],
]

const closed = (edge: At[]): At[] => [...edge, edge[0] as At]

/** The outline of each neighbourhood; those beside each other share their corners. */
export const outlines: Record<Key, At[]> = {
  'hollin-bank': closed([bridge, ...millLaneToHollinBank, ...overTheTop, ...alongTheBeck]),
  'mill-lane': closed([bridge, ...downTheCut, ...roundTheFlat.toReversed(), ...millLaneToHollinBank.toReversed()]),
  weir: closed([
    bridge,
    ...alongTheBeck.toReversed(),
    overTheTop[5] as At,
    ...acrossTheMoor.toReversed(),
    ...downTheCut.toReversed(),
  ]),
}

/** Where the streets and their postcodes lie. */
export const streetPoints: Record<string, At> = {
  'KS1 2AB': [-1.9905, 53.7448],
  'KS1 2DE': [-1.9872, 53.744],
  'KS1 3FH': [-1.9938, 53.7482],
  'KS1 4JL': [-1.996, 53.753],
  'KS2 1AA': [-1.9795, 53.7412],
  'KS2 2BD': [-1.9742, 53.7388],
  'KS2 3EG': [-1.9811, 53.7442],
  'KS2 4HJ': [-1.9688, 53.7421],
  'KS3 1LN': [-1.9921, 53.7382],
  'KS3 2PQ': [-1.9962, 53.7344],
  'KS3 3RS': [-2.0021, 53.7391],
  'KS3 4TU': [-2.0152, 53.7402],
}
