import { z } from 'zod'
import { setting } from '../../settings/index.ts'

const inDays = (days: number) => (days === 1 ? '1 day' : `${days} days`)

/** The end that a person is offered when they let somebody in; they may choose another, or none. */
export const consentMonths = setting({
  key: 'circle.consent-months',
  shape: z.number().int().min(1).max(60),
  initial: 12,
  about: 'The end we offer when somebody is let in. The person may choose another day, or no end.',
  source: 'our proposal, 2026',
  inWords: (months) => (months === 1 ? 'After a month' : `After ${months} months`),
})

/** How long before its end a person is asked whether it shall be longer. */
export const consentWarnDays = setting({
  key: 'circle.consent-warn-days',
  shape: z.number().int().min(1).max(60),
  initial: 7,
  about: 'How long before it ends we ask whether somebody you let in should see longer',
  source: 'our proposal, 2026',
  inWords: (days) => `${inDays(days)} before`,
})

/** How long a link or a code for somebody invited works: a letter on paper needs its time. */
export const circleInviteDays = setting({
  key: 'circle.invitation-days',
  shape: z.number().int().min(1).max(60),
  initial: 14,
  about: 'How long a code or a link works with which somebody is let in',
  source: 'our proposal, 2026',
  inWords: inDays,
})
