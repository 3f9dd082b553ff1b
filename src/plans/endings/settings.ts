import { z } from 'zod'
import { setting, workingDays } from '../../settings/index.ts'

const days = z.number().int().min(1).max(366)
const inDays = (count: number) => (count === 1 ? '1 day' : `${count} days`)

/** How soon somebody tries again whom nobody could get hold of. */
export const nextTryDays = setting({
  key: 'endings.next-try-days',
  shape: z.number().int().min(1).max(60),
  initial: 10,
  about: 'How soon we try again when we have lost touch with somebody. Nobody is ended by it.',
  source: 'our proposal, 2026',
  inWords: workingDays,
})

/** How often somebody is asked at least who may only rest. */
export const restDays = setting({
  key: 'endings.rest-days',
  shape: days,
  initial: 90,
  about:
    'How long at most between two check-ins while somebody rests, where a condition gets worse or a carer cannot go on',
  source: 'our proposal, 2026',
  inWords: inDays,
})

/** How long a notice of an ending runs before anything ends. */
export const noticeDays = setting({
  key: 'endings.notice-days',
  shape: z.number().int().min(14).max(366),
  initial: 28,
  about: 'How long somebody has notice, in writing, before an ending that they did not ask for',
  source: 'our proposal, 2026: four weeks, never less than two; the law names no number of days',
  inWords: inDays,
})

/** How soon somebody uninvolved answers a challenge. */
export const challengeDays = setting({
  key: 'endings.challenge-days',
  shape: z.number().int().min(1).max(60),
  initial: 10,
  about: 'How soon somebody uninvolved answers when a person says no to an ending',
  source: 'our proposal, 2026',
  inWords: workingDays,
})

/** How soon somebody rings whoever comes back. */
export const comeBackDays = setting({
  key: 'endings.come-back-days',
  shape: z.number().int().min(0).max(20),
  initial: 1,
  about: 'How soon we ring somebody who comes back',
  source: 'our proposal, 2026: as soon as after a first hello',
  inWords: workingDays,
})

/** How many people one worker can walk with: whoever has room is the one a person comes back to. */
export const room = setting({
  key: 'endings.room',
  shape: z.number().int().min(1).max(200),
  initial: 60,
  about: 'How many people one worker can know well. With room left, people come back to the one they know.',
  source: 'Local area coordination: 50 to 60 people known closely at a time',
  inWords: (count) => `${count} people`,
})

/** How soon the one private offer is made after “leave me alone”. */
export const offerDays = setting({
  key: 'endings.offer-days',
  shape: z.number().int().min(1).max(20),
  initial: 5,
  about: 'How soon we ask once, in private, whether “leave me alone” is somebody’s own wish',
  source: 'our proposal, 2026',
  inWords: workingDays,
})

/** What workers may still open after a death, and for how long. */
export const closingDays = setting({
  key: 'endings.closing-days',
  shape: days,
  initial: 90,
  about: 'How long those who worked with somebody may still open what is needed to settle things after a death',
  source: 'our proposal, 2026',
  inWords: inDays,
})
export const closingParts = setting({
  key: 'endings.closing-parts',
  shape: z.array(z.enum(['hello', 'reach', 'plan', 'money', 'rights'])).min(1),
  initial: ['reach', 'plan', 'money', 'rights'],
  about:
    'What those who worked with somebody may still open after a death: how to reach the family, help to stop, money to settle',
  source: 'our proposal, 2026',
  inWords: (parts) => parts.join(', '),
})

/** How long a record stays after the last help. */
export const keptYears = setting({
  key: 'endings.kept-years',
  shape: z.number().int().min(1).max(100),
  initial: 8,
  about: 'How long we keep a record after an ending or a death, for the law. The person keeps theirs for ever.',
  source:
    'NHS Records Management Code of Practice: adult social care records 8 years after the end of care; councils differ',
  inWords: (years) => `${years} years`,
})

/** Numbers smaller than this are not told, so that nobody can be recognised. */
export const fewest = setting({
  key: 'endings.fewest',
  shape: z.number().int().min(2).max(20),
  initial: 5,
  about: 'The smallest number of endings we tell in public, so that nobody can be recognised',
  source:
    'Office for National Statistics, disclosure control: counts under 5 are not published; general knowledge, 2026',
  inWords: (count) => `${count}`,
})
