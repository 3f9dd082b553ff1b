import { z } from 'zod'
import { setting, workingDays } from '../../settings/index.ts'

const years = (count: number) => (count === 1 ? 'One year' : `${count} years`)

export const recordYears = setting<number>({
  key: 'record.keep.years',
  shape: z.number().int().min(1).max(30),
  initial: 8,
  about: 'How long after it ended, or after a death, a record is kept before somebody decides whether it goes',
  source:
    'Records Management Code of Practice (NHS England, 2023), as in a council’s published schedule, 2024: 8 years; some councils say 6',
  inWords: years,
})

export const helloYears = setting<number>({
  key: 'record.keep.hello.years',
  shape: z.number().int().min(1).max(30),
  initial: 2,
  about: 'The same for a first word and nothing after it',
  source: 'Records Management Code of Practice (NHS England, 2023): 2 years after the last contact',
  inWords: years,
})

export const decideDays = setting<number>({
  key: 'record.keep.decide.days',
  shape: z.number().int().min(1).max(60),
  initial: 20,
  about: 'How soon somebody decides about a record whose time is over. Then it goes to the next, by name',
  source: 'our proposal, 2026',
  inWords: workingDays,
})

export const longerYears = setting<number>({
  key: 'record.keep.longer.years',
  shape: z.number().int().min(1).max(20),
  initial: 5,
  about: 'The longest that a record is kept on before somebody decides again',
  source: 'our proposal, 2026',
  inWords: years,
})
