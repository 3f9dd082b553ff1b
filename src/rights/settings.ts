import { z } from 'zod'
import { setting, workingDays } from '../settings/index.ts'

const months = (count: number) => (count === 1 ? 'One month' : `${count} months`)
const hours = (count: number) => `${count} hours`

export const answerMonths = setting<number>({
  key: 'rights.answer.months',
  shape: z.number().int().min(1).max(1),
  initial: 1,
  about:
    'How soon we answer when you say that something in your record is wrong, or ask us to take it out or use it less',
  source: 'UK GDPR, article 12(3): one month (the law today; we may be quicker, never slower)',
  inWords: months,
})

export const longerMonths = setting<number>({
  key: 'rights.longer.months',
  shape: z.number().int().min(0).max(2),
  initial: 2,
  about: 'How much longer we may take where it is hard, if we say so and why within the first month',
  source: 'UK GDPR, article 12(3): two further months',
  inWords: months,
})

export const acknowledgeDays = setting<number>({
  key: 'rights.complaint.acknowledge.days',
  shape: z.number().int().min(1).max(30),
  initial: 30,
  about: 'How soon we say that your complaint about how we use what we know about you has come',
  source: 'Data (Use and Access) Act 2025, section 103; in force since 19 June 2026',
  inWords: (days) => `Within ${days} days`,
})

export const requestMonths = setting<number>({
  key: 'rights.request.months',
  shape: z.number().int().min(1).max(1),
  initial: 1,
  about: 'How soon we answer a relative, a solicitor or somebody else who asks for something about you',
  source: 'UK GDPR, article 12(3), where they ask in your name; our own rule for others, 2026',
  inWords: months,
})

export const holdHours = setting<number>({
  key: 'withholding.hold.hours',
  shape: z.number().int().min(1).max(168),
  initial: 72,
  about: 'How long something may be kept from you before a second person has said yes. Then it opens, unless they have',
  source: 'our proposal, 2026',
  inWords: hours,
})

export const decideHours = setting<number>({
  key: 'withholding.decide.hours',
  shape: z.number().int().min(1).max(72),
  initial: 24,
  about: 'How long one person has to decide whether something is kept from you. Then it goes to the next, by name',
  source: 'our proposal, 2026',
  inWords: hours,
})

export const mostWeeks = setting<number>({
  key: 'withholding.most.weeks',
  shape: z.number().int().min(1).max(26),
  initial: 12,
  about: 'The longest that something may be kept from you before somebody looks at it again',
  source:
    'our proposal, 2026; a health professional’s opinion counts for six months at most (DPA 2018, Schedule 3, paragraph 6)',
  inWords: (weeks) => `${weeks} weeks`,
})

export const enquiryDays = setting<number>({
  key: 'enquiry.most.days',
  shape: z.number().int().min(1).max(365),
  initial: 90,
  about: 'The longest that somebody may look into one matter about you before it must be begun anew',
  source: 'our proposal, 2026',
  inWords: (days) => `${days} days`,
})

export const challengeDays = setting<number>({
  key: 'withholding.challenge.days',
  shape: z.number().int().min(1).max(20),
  initial: 10,
  about: 'How soon somebody who had no part in it looks again, when you say no to something being kept from you',
  source: 'our proposal, 2026',
  inWords: workingDays,
})

export const smallest = setting<number>({
  key: 'rights.smallest.number',
  shape: z.number().int().min(3).max(20),
  initial: 5,
  about: 'Numbers smaller than this are not published, so that nobody can be found out',
  source: 'NHS England disclosure control, 2025: fewer than 5',
  inWords: (count) => `Fewer than ${count} is not said`,
})

const rule = z.object({
  what: z.string().min(1),
  how: z.string().min(1),
  why: z.string().min(1),
  source: z.string().min(1),
})
export type KeepingRule = z.infer<typeof rule>

export const keeping = setting<KeepingRule[]>({
  key: 'record.kept',
  shape: z.array(rule).min(1).max(40),
  initial: [
    {
      what: 'Your record',
      how: '8 years after support ended',
      why: 'You may want to know later what happened, or come back. A court may ask.',
      source: 'Records Management Code of Practice (NHS England, 2023), as in a council’s published schedule, 2024',
    },
    {
      what: 'A first word, and nothing after it',
      how: '2 years after we last spoke',
      why: 'So that you need not begin anew if you come back soon.',
      source: 'Records Management Code of Practice (NHS England, 2023)',
    },
    {
      what: 'Your record, if you were kept in hospital under the Mental Health Act',
      how: '8 years after that care was formally ended',
      why: 'The right to aftercare goes on until it is ended.',
      source: 'Records Management Code of Practice (NHS England, 2023); Mental Health Act 1983, section 117',
    },
    {
      what: 'A complaint',
      how: '10 years',
      why: 'So that we can show what we learned, and what we promised.',
      source: 'commonly kept so by councils; not checked against the law, 2026',
    },
    {
      what: 'What you asked of us under data protection law',
      how: '3 years',
      why: 'You can complain about our answer, and we can show it.',
      source: 'commonly kept so by councils; not checked against the law, 2026',
    },
    {
      what: 'Money',
      how: 'this year and 6 more',
      why: 'The law on accounts and debts says so.',
      source: 'Limitation Act 1980; commonly kept so by councils, 2026',
    },
    {
      what: 'Drafts that nobody sent',
      how: '5 working days for a worker’s, until you throw it away for yours',
      why: 'Room to think is not a record.',
      source: 'our proposal, 2026',
    },
    {
      what: 'That something was taken out or sealed',
      how: 'as long as the record it was in',
      why: 'Taking out is never silent.',
      source: 'our proposal, 2026',
    },
  ],
  about: 'How long we keep what we know about you, and why',
  source: 'each with its own',
  inWords: (rules) => rules.map(({ what, how }) => `${what}: ${how}`),
})
