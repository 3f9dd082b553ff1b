import { z } from 'zod'
import { setting, workingDays } from '../../settings/index.ts'

const key = z.string().regex(/^[a-z][a-z-]{0,59}$/)

/** When a paper is necessary; `never`: good to have. */
export const whens = ['always', 'food', 'personal care', 'more than one', 'never'] as const

const check = z.object({
  key,
  name: z.string().min(1).max(100),
  when: z.enum(whens),
  /** What it tells whoever buys, in plain words, and what it does not. */
  means: z.string().max(500),
  /** What to do to have it. */
  how: z.string().max(500),
})
export type Check = z.infer<typeof check>

/** Which papers are looked at, and for whom each is necessary before a tiny enterprise is listed. */
export const enterpriseChecks = setting<Check[]>({
  key: 'community.enterprise-checks',
  shape: z.array(check).max(30),
  initial: [
    {
      key: 'insurance',
      name: 'Public liability insurance',
      when: 'always',
      means:
        'If something breaks or somebody is hurt by accident, an insurer pays. It says nothing about how good the work is.',
      how: 'Ask an insurer for public liability cover. Bring the certificate.',
    },
    {
      key: 'dbs',
      name: 'DBS check',
      when: 'always',
      means: 'The police’s records were looked at on one day. It says nothing about any day after.',
      how: 'Ask for a basic check on GOV.UK, or ask us who can ask for a higher one. Bring the certificate.',
    },
    {
      key: 'standard',
      name: 'The signed standard',
      when: 'always',
      means: 'They have put their name to how they work. You find it on the page of all tiny enterprises.',
      how: 'Read the standard, talk it over with your mentor, and sign it with us. Once a year.',
    },
    {
      key: 'food-hygiene',
      name: 'Food hygiene',
      when: 'food',
      means:
        'They have learnt how to keep food safe. The council’s food team visits kitchens; ask them for the rating.',
      how: 'Do the food hygiene course, and register your kitchen with the council. Bring the certificate.',
    },
    {
      key: 'right-to-work',
      name: 'Right to work of everybody who helps',
      when: 'more than one',
      means: 'Whoever works with them may work in this country.',
      how: 'Check each helper’s right to work as GOV.UK says, and bring what you noted.',
    },
  ],
  about: 'Which papers somebody here sees before a tiny enterprise is listed, and for whom each is necessary',
  source:
    'our proposal, 2026, after directories of community micro-enterprises (Somerset, 2023: a DBS copy, public liability insurance, a signed standard); food and right to work from what is known of the law, to be looked at by the place',
  inWords: (checks) => checks.map(({ name, when }) => `${name}: ${when}`),
})

const step = z.object({ key, text: z.string().min(1).max(200), help: z.string().max(400) })
export type Step = z.infer<typeof step>

/** What whoever begins may tick, one by one, in any order and at their own pace. */
export const enterpriseSteps = setting<Step[]>({
  key: 'community.enterprise-steps',
  shape: z.array(step).max(40),
  initial: [
    {
      key: 'idea',
      text: 'I can say in one sentence what I do, and for whom',
      help: 'Try it on two neighbours. Would they buy it?',
    },
    {
      key: 'here',
      text: 'I know where I go and how far',
      help: 'Small and near by works best: a few streets, people you know.',
    },
    {
      key: 'can',
      text: 'I know what I am good at, and what I do not do',
      help: 'Saying no to what you have not learnt keeps people safe.',
    },
    {
      key: 'price',
      text: 'My price is fair, clear and written down',
      help: 'Count travel, insurance, tax, and days off. No extras that nobody was told of.',
    },
    {
      key: 'tax',
      text: 'I have told HM Revenue and Customs that I work for myself',
      help: 'On GOV.UK: “register as a sole trader”. If you draw benefits, ask for advice first.',
    },
    {
      key: 'safe',
      text: 'I know what to do when somebody is hurt, or I am worried',
      help: 'Who to ring, what to write down, and that I may stop and leave.',
    },
    {
      key: 'quiet',
      text: 'What I hear and see in a home stays there',
      help: 'Names and numbers are kept safe. Look on ico.org.uk whether you pay a fee.',
    },
    {
      key: 'away',
      text: 'Somebody knows what happens when I am ill or away',
      help: 'Another tiny enterprise may stand in. People are told before.',
    },
    {
      key: 'choice',
      text: 'People choose how and when it is done',
      help: 'It is their home and their day. Ask, do not assume; everybody is welcome.',
    },
    {
      key: 'paper',
      text: 'I agree in writing before I begin',
      help: 'What, price, when, and how either of us can end it. There is a form for it here.',
    },
    {
      key: 'better',
      text: 'I ask how it was, and change what I do',
      help: 'What people write about you stands on your page, with your answer.',
    },
  ],
  about: 'The steps on the way to a tiny enterprise, for whoever begins one to tick',
  source:
    'our own words, 2026, after the gist of codes for community micro-enterprises in England (Somerset, about 2020)',
  inWords: (steps) => steps.map(({ text }) => text),
})

const lines = z.array(z.string().min(1).max(400)).min(1).max(12)

/** What everybody who is listed has signed. */
export const enterpriseStandard = setting<string[]>({
  key: 'community.enterprise-standard',
  shape: lines,
  initial: [
    'We are small and local: eight people or fewer, and nobody owns us but us.',
    'We do what we are able to do, and say so when we are not.',
    'Our price is fair and said before we begin.',
    'We keep people safe, and speak up when something is not right.',
    'We are honest, and what we hear stays with us.',
    'You choose. We fit in with your life, and everybody is welcome.',
    'We ask how it was, and get better.',
  ],
  about: 'The standard that everybody signs who is listed as a tiny enterprise',
  source:
    'our own words, 2026, after the gist of codes for community micro-enterprises in England (Somerset, about 2020)',
  inWords: (all) => all,
})

/** What the council does and does not do; it stands on the list and on every page of a tiny enterprise. */
export const enterpriseWords = setting<string[]>({
  key: 'community.enterprise-words',
  shape: lines,
  initial: [
    'The council helps tiny enterprises to begin, and somebody here has seen the papers named on each page, on the days named there.',
    'The council did not test, choose or inspect them. It does not watch over their work, and does not say that they are good or safe.',
    'You choose, and you agree directly with them: what, when and at what price. Ask to see the papers yourself; you may always say no.',
  ],
  about: 'What the council does and does not do about tiny enterprises, in plain words on every page',
  source:
    'our own words, 2026; that a council supports and does not regulate them is said so by councils that list them (Somerset)',
  inWords: (all) => all,
})

const question = z.object({ question: z.string().min(1).max(600), law: lines })

/** The law’s question where somebody helps with personal care. It is asked, and not decided here. */
export const careQuestion = setting<z.infer<typeof question>>({
  key: 'community.enterprise-care-question',
  shape: question,
  initial: {
    question:
      'Helping somebody to eat, use the toilet, wash, dress, or care for their mouth or skin, or prompting them to, is personal care. In England whoever carries it on as a business may have to be registered with the Care Quality Commission (CQC). Does that apply here?',
    law: [
      'Health and Social Care Act 2008, section 10: carrying on a regulated activity without being registered',
      'Health and Social Care Act 2008 (Regulated Activities) Regulations 2014, schedule 1, paragraph 1: personal care, and who is outside of it, such as somebody whom a person employs and directs themselves',
      'The Care Quality Commission answers: cqc.org.uk, “What is registration?”',
    ],
  },
  about: 'The law’s question on registration, shown with every tiny enterprise that helps with personal care',
  source:
    'the Act of 2008 and the Regulations of 2014, from what is known; to be looked at by the place’s lawyer (2026)',
  inWords: ({ question, law }) => [question, ...law],
})

const days = z.number().int().min(1).max(60)

/** By when somebody has looked again at an enterprise that said a ninth worker, in working days. */
export const lookAgainDays = setting({
  key: 'community.enterprise-look-again-days',
  shape: days,
  initial: 5,
  about: 'By when somebody by name has looked again at a tiny enterprise that has grown past eight people',
  source: 'our proposal, 2026; eight or fewer is what a community micro-enterprise is (England, 2023)',
  inWords: workingDays,
})

/** How many days the link in a letter to a mentor is good. */
export const mentorLinkDays = setting({
  key: 'community.enterprise-mentor-link-days',
  shape: z.number().int().min(1).max(60),
  initial: 14,
  about: 'How many days the link is good by which a mentor who was written to answers',
  source: 'our proposal, 2026',
  inWords: (many) => (many === 1 ? '1 day' : `${many} days`),
})

/** How many days before a paper runs out its enterprise is told. */
export const soonDays = setting({
  key: 'community.enterprise-soon-days',
  shape: days,
  initial: 28,
  about: 'How long before a paper runs out a tiny enterprise is told',
  source: 'our proposal, 2026',
  inWords: (count) => `${count} days`,
})
