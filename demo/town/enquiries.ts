import type { Day, Key } from './types.ts'

/** Somebody looks into one matter about a person; begun by a post, for somebody else. */
export interface EnquiryTold {
  by: Key
  who: Key
  from: Day
  until: Day
  parts: ('reach' | 'said' | 'plan' | 'rights')[]
  reason: string
}

/** An order of a court or a regulator that waits for a keeper or a steward; the words are somebody’s whom they named. */
export interface OrderTold {
  asked: Day
  byWhat: 'court' | 'regulator'
  reference: string
  says: string
  text: string
}

export const enquiries: Record<Key, EnquiryTold> = {
  alan: {
    by: 'walt',
    who: 'imelda',
    from: -6,
    until: 22,
    parts: ['reach', 'said', 'rights'],
    reason: 'A complaint: What became of Alan’s words about the shopping (complaints rules of this place, step two)',
  },
}

export const orders: Record<Key, OrderTold> = {
  derek: {
    asked: -1,
    byWhat: 'court',
    reference: 'Family Court at Ebbwick, 26-0417',
    says: 'The name of the child next door is not to be written down anywhere.',
    text: 'The boy next door is called Robin, and he comes for biscuits.',
  },
}
