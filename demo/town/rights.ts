import type { Day, Key } from './types.ts'

/** What is told about rights, by person: what they asked for, what others asked, what is kept from them for now. */
export interface RightsTold {
  /** A fact somebody wrote down, and what became of it when the person said that it is wrong. */
  wrong?: {
    text: string
    said: Day
    asked: Day
    words: string
    by?: 'by phone'
    answered?: Day
    answer?: 'noted' | 'refused'
    reasons?: string
    /** What is right, or the person’s own note beside it. */
    beside?: string
  }
  requests?: {
    byWhom: string
    isWhat: 'relative' | 'solicitor' | 'police'
    askedFor: string
    came: 'by letter' | 'by phone'
    received: Day
    decided?: { day: Day; reasons: string; law: string; given: string }
  }[]
  kept?: {
    from: Day
    until: Day
    ground: 'serious harm' | 'somebody else’s confidence'
    speaker: string
    text: string
    reason: string
    /** Passed on so many times since its day came. */
    climbed?: number
  }
  hold?: { from: Day; why: string }
  /** Answers by sound and by picture, to statements by their keys. */
  answers?: { conversation: Key; statement: Key; day: Day; by: 'sound' | 'picture'; text: string }[]
}

export const rights: Record<Key, RightsTold> = {
  joan: {
    wrong: {
      text: 'Joan fell on the stairs in May.',
      said: -30,
      asked: -27,
      words: 'It was March, and it was the steps at St Luke’s. I was singing again in May.',
      answered: -20,
      answer: 'noted',
      reasons: 'Joan is right. I had it from a letter that mixed two dates. I am sorry.',
      beside: 'Joan fell on 14 March, on the steps at St Luke’s.',
    },
    requests: [
      {
        byWhom: 'Hart & Lee, for Joan’s nephew',
        isWhat: 'solicitor',
        askedFor: 'Everything that was written about Joan’s house.',
        came: 'by letter',
        received: -24,
        decided: {
          day: -15,
          reasons: 'Joan said no, and nobody has a right to it in her place.',
          law: 'UK GDPR, article 15: the right is Joan’s own',
          given: '',
        },
      },
    ],
    answers: [
      {
        conversation: 'kitchen',
        statement: 'risk',
        day: -16,
        by: 'sound',
        text: 'I say it out loud here: I will say when.',
      },
      { conversation: 'kitchen', statement: 'steps', day: -14, by: 'picture', text: 'The steps, as I see them.' },
    ],
  },
  alan: {
    wrong: {
      text: 'Alan did not want help with the shopping.',
      said: -40,
      asked: -36,
      words: 'I never said that. I said not from the lad who came.',
      by: 'by phone',
      answered: -25,
      answer: 'refused',
      reasons: 'I wrote down what I heard, and I remember it so. I may have misheard.',
      beside: 'I want help with the shopping. I did not want it from him. Alan.',
    },
  },
  derek: {
    wrong: {
      text: 'Derek manages his money well.',
      said: -12,
      asked: -5,
      words: 'I do not manage. I hide the letters.',
    },
    kept: {
      from: -10,
      until: 32,
      ground: 'somebody else’s confidence',
      speaker: 'Somebody who lives near',
      text: 'I hear shouting at night. Please do not say that it was me.',
      reason:
        'She asked for it not to be shown, and he would know at once who it was. She is afraid of the house, not of him.',
    },
    requests: [
      {
        byWhom: 'PC Holt, Ebbwick police',
        isWhat: 'police',
        askedFor: 'Whether Derek was at home on the evening of the fire.',
        came: 'by phone',
        received: -3,
      },
    ],
  },
  bert: {
    hold: { from: -20, why: 'The coroner asks about the care home where Bert’s wife died.' },
    kept: {
      from: -58,
      until: -2,
      ground: 'serious harm',
      speaker: 'Bert’s son',
      text: 'I told the doctor that he should not have the shed key. If he hears that from you he will go in there and not come out.',
      reason: 'He said twice that he would hurt himself if his son spoke of the shed. We help them to talk first.',
      climbed: 2,
    },
  },
}
