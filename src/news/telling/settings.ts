import { z } from 'zod'
import { setting } from '../../settings/index.ts'

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

export interface Quiet {
  from: string
  until: string
}

/** When nobody is sent news, unless they have said other hours. */
export const quiet = setting<Quiet>({
  key: 'news.quiet',
  shape: z.object({ from: clock, until: clock }),
  initial: { from: '20:00', until: '08:00' },
  about: 'The hours in which nobody is sent a mail or a text that something is new. Everybody may choose other hours.',
  source: 'our proposal, 2026',
  inWords: ({ from, until }) => `From ${from} until ${until}`,
})

export interface Rhythm {
  /** The least time between two messages “at once”. */
  pauseMinutes: number
  dailyAt: string
  /** 1 is Monday. */
  weeklyOn: number
  weeklyAt: string
}

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

export const rhythm = setting<Rhythm>({
  key: 'news.rhythm',
  shape: z.object({
    pauseMinutes: z.number().int().min(1).max(1440),
    dailyAt: clock,
    weeklyOn: z.number().int().min(1).max(7),
    weeklyAt: clock,
  }),
  initial: { pauseMinutes: 30, dailyAt: '10:00', weeklyOn: 1, weeklyAt: '10:00' },
  about: 'When word goes out that something is new, to those who want it at once, each day or each week',
  source: 'our proposal, 2026',
  inWords: ({ pauseMinutes, dailyAt, weeklyOn, weeklyAt }) => [
    `At once, but not more often than every ${pauseMinutes} minutes`,
    `Each day at ${dailyAt}`,
    `Each week on ${days[weeklyOn - 1]} at ${weeklyAt}`,
  ],
})
