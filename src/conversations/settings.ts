import { z } from 'zod'
import { setting, workingDays } from '../settings/index.ts'
import { type Kind, kinds } from './cut/kinds.ts'

/** Questions that may help in a conversation, by its kind. */
export type Prompts = z.infer<typeof promptsShape>
const few = z.array(z.string().min(1).max(200)).max(20)
const promptsShape = z.object({ first: few, crisis: few, 'good life': few })

export const prompts = setting<Prompts>({
  key: 'conversation.prompts',
  shape: promptsShape,
  initial: {
    first: [
      'What is going on?',
      'What matters most now?',
      'What is a good day like?',
      'What have you tried? What helped, even a bit?',
      'Who is around you?',
      'What must not happen?',
    ],
    crisis: [
      'What must change today, so that you are safe?',
      'Who can be with you?',
      'What has helped before?',
      'What must not happen?',
      'What do you need in the house tonight?',
      'When shall I ring tomorrow?',
    ],
    'good life': [
      'What is a good day like?',
      'What are you proud of?',
      'Who would you like to see more of?',
      'What have you tried?',
      'What would be different in three months?',
      'What must not happen?',
    ],
  },
  about: 'Questions that may help in a conversation. Anybody can leave out any of them.',
  source: 'our proposal, 2026, after strengths-based practice',
  inWords: ({ first, crisis, 'good life': goodLife }) => [
    { under: 'In a first conversation', lines: first },
    { under: 'In a crisis', lines: crisis },
    { under: 'In a conversation about a good life', lines: goodLife },
  ],
})

/** The questions for a conversation of this kind; one by oneself has a workbook of its own. */
export function promptsFor(value: Prompts, kind: keyof Prompts | 'by myself'): string[] {
  return kind === 'by myself' ? [] : value[kind]
}

/** A question of the workbook, and what an answer to it is kept as. */
export type Question = { ask: string; kind: Kind }

export const questions = setting<Question[]>({
  key: 'workbook.questions',
  shape: z
    .array(z.object({ ask: z.string().min(1).max(200), kind: z.enum(kinds) }))
    .min(1)
    .max(20),
  initial: [
    { ask: 'What is going on, in your own words?', kind: 'story' },
    { ask: 'What matters most to you?', kind: 'what matters' },
    { ask: 'What is a good day like?', kind: 'what matters' },
    { ask: 'What are you good at, known for, proud of?', kind: 'gift' },
    { ask: 'Who is around you? Who would you like to see more of?', kind: 'story' },
    { ask: 'What have you tried? What helped, even a bit?', kind: 'story' },
    { ask: 'What would you like to be different?', kind: 'hope' },
    { ask: 'What worries you?', kind: 'worry' },
    { ask: 'What must not happen?', kind: 'worry' },
  ],
  about: 'The questions of the workbook for a conversation by oneself. Anybody can leave out any of them.',
  source: 'our proposal, 2026, after strengths-based practice',
  inWords: (asked) => asked.map(({ ask }) => ask),
})

export const pageDays = setting<number>({
  key: 'conversation.page.days',
  shape: z.number().int().min(1).max(5),
  initial: 5,
  about: 'How long a worker’s page may stay theirs alone. Then it is shared or deleted.',
  source: 'our proposal, 2026',
  inWords: workingDays,
})

export const contactEvery = setting<number>({
  key: 'crisis.contact.every',
  shape: z.number().int().min(1).max(5),
  initial: 1,
  about: 'How often somebody gets in touch in a crisis, until the person says it is calm',
  source: 'our proposal, 2026, after the practice of staying with people in a crisis',
  inWords: (days) => (days === 1 ? 'Every working day' : `Every ${days} working days`),
})

export const stepDays = setting<number>({
  key: 'conversation.step.days',
  shape: z.number().int().min(1).max(60),
  initial: 5,
  about: 'How soon we take a next step for which nobody named a day',
  source: 'our proposal, 2026',
  inWords: workingDays,
})
