import { z } from 'zod'
import { setting } from '../../settings/index.ts'
import { hoursInWords } from './hours-in-words.ts'
import { words } from './words.ts'

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const open = z.tuple([clock, clock]).nullable()

/** When hellos are read: opening and closing time of each day of the week; null: nobody reads. */
export type Hours = Record<'Mon' | 'Tue' | 'Wed' | 'Thu' | 'Fri' | 'Sat' | 'Sun' | 'holiday', [string, string] | null>

export const helloHours = setting<Hours>({
  key: 'hello.hours',
  shape: z.object({ Mon: open, Tue: open, Wed: open, Thu: open, Fri: open, Sat: open, Sun: open, holiday: open }),
  initial: {
    Mon: ['08:00', '20:00'],
    Tue: ['08:00', '20:00'],
    Wed: ['08:00', '20:00'],
    Thu: ['08:00', '20:00'],
    Fri: ['08:00', '20:00'],
    Sat: null,
    Sun: null,
    holiday: null,
  },
  about: 'When hellos are read',
  source: 'our proposal, 2026',
  inWords: (hours) => [...hoursInWords(hours, words.en.hours), words.en.hours.otherwise],
})

/** How soon somebody gets in touch after a hello, and how soon it goes to the team lead if nobody takes it up. */
export interface Pace {
  workingDays: number
  /** Hours of reading time, always within the day on which it is first read. */
  urgentHours: number
  climbHours: number
  climbUrgentHours: number
}

export const helloPace = setting<Pace>({
  key: 'hello.pace',
  shape: z.object({
    workingDays: z.number().int().min(0).max(20),
    urgentHours: z.number().min(0.5).max(24),
    climbHours: z.number().min(0.5).max(100),
    climbUrgentHours: z.number().min(0.25).max(24),
  }),
  initial: { workingDays: 1, urgentHours: 4, climbHours: 4, climbUrgentHours: 1 },
  about: 'How soon somebody gets in touch after a hello',
  source: 'our proposal, 2026',
  inWords: ({ workingDays, urgentHours, climbHours, climbUrgentHours }) => [
    words.en.hello.promised(workingDays),
    `If it cannot wait: within ${hours(urgentHours)} of reading time.`,
    `If nobody takes it up, it goes to the team lead after ${hours(climbHours)}, or ${hours(climbUrgentHours)} if it cannot wait.`,
  ],
})

function hours(count: number): string {
  return count === 1 ? '1 hour' : `${count} hours`
}

/** Whom to ring when nobody reads hellos; empty: the place has named nobody yet. */
export const helloAway = setting<{ name: string; number: string }>({
  key: 'hello.away',
  shape: z.object({ name: z.string(), number: z.string() }),
  initial: { name: '', number: '' },
  about: 'Whom to ring when nobody reads hellos, such as the out-of-hours team',
  source: 'each place names its own',
  inWords: ({ name, number }) => (number ? `${name}, ${number}` : 'Nobody is named yet'),
})

/** How many days “came, declined, date” stays of somebody who said no. */
export const declinedDays = setting<number>({
  key: 'hello.declined days',
  shape: z.number().int().min(1).max(730),
  initial: 90,
  about: 'How long the last trace of a hello stays when somebody said “no, thank you”',
  source: 'our proposal, 2026',
  inWords: (days) => `${days} days`,
})

export type Urgency = 'in danger' | 'somebody hurts me' | 'no food' | 'carer cannot go on'
export const urgencies: readonly Urgency[] = ['in danger', 'somebody hurts me', 'no food', 'carer cannot go on']

/** Somebody who helps right now. */
export interface Helpline {
  name: string
  number: string
  when: string
  /** Where the number comes from and when it was looked up. */
  source: string
}

function lineInWords({ name, number, when }: Helpline): string {
  return `${name}: ${number}, ${when}`
}

const line = z.object({ name: z.string(), number: z.string(), when: z.string(), source: z.string() })

/** Who helps right now, by what makes it urgent; `always` is for everybody. Numbers change: a place checks its own. */
export const helpNow = setting<Record<Urgency | 'always', Helpline[]>>({
  key: 'hello.help now',
  shape: z.object({
    'in danger': z.array(line),
    'somebody hurts me': z.array(line),
    'no food': z.array(line),
    'carer cannot go on': z.array(line),
    always: z.array(line),
  }),
  initial: {
    'in danger': [
      { name: 'Police, ambulance, fire', number: '999', when: 'day and night', source: 'general knowledge, 2026' },
    ],
    'somebody hurts me': [
      {
        name: 'National Domestic Abuse Helpline',
        number: '0808 2000 247',
        when: 'day and night, free',
        source: 'general knowledge, 2026',
      },
    ],
    'no food': [],
    'carer cannot go on': [
      {
        name: 'Carers UK helpline',
        number: '0808 808 7777',
        when: 'on weekdays, free',
        source: 'general knowledge, 2026',
      },
    ],
    always: [
      {
        name: 'NHS, for health and for a mental health crisis',
        number: '111',
        when: 'day and night',
        source: 'general knowledge, 2026',
      },
      {
        name: 'Samaritans, to be listened to',
        number: '116 123',
        when: 'day and night, free',
        source: 'general knowledge, 2026',
      },
    ],
  },
  about: 'Who helps right now: named to everybody who says hello',
  source: 'general knowledge, 2026; each place checks and adds its own',
  inWords: ({ always, ...urgent }) =>
    [
      ...urgencies.map((one) => ({ under: words.en.hello.urgencies[one], lines: urgent[one].map(lineInWords) })),
      { under: 'For everybody', lines: always.map(lineInWords) },
    ].filter(({ lines }) => lines.length > 0),
})
