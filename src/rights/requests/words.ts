import { sentence } from '../../ui/index.ts'

import type { Asker, RequestAnswer } from './store.ts'

/** What is said around what others ask for, around holds, and around how long things are kept. */
const en = {
  askers: {
    relative: 'Somebody of the family',
    solicitor: 'A solicitor',
    police: 'The police',
    court: 'A court',
    health: 'A hospital or doctor',
    'another council': 'Another council',
    'somebody else': 'Somebody else',
  } satisfies Record<Asker, string>,
  write: {
    title: (name: string) => `Somebody asks for something about ${name}`,
    lead: (name: string) =>
      `Write it down as it came. ${name} sees this, unless two people decide that it is kept from them for now.`,
    byWhom: 'Who asks?',
    byWhomHint: 'Their name, and for whom they ask',
    isWhat: 'Who are they?',
    askedFor: 'What do they ask for?',
    saysLaw: 'What law or whose yes do they name? Leave it empty if none.',
    came: 'How did it come?',
    came_: {
      'by letter': 'By letter',
      'by e-mail': 'By e-mail',
      'by phone': 'By phone',
      'face to face': 'Face to face',
    },
    received: 'When did it come?',
    receivedHint: 'Such as 20 11 2026. Empty means today.',
    send: 'Write it down',
    errors: {
      byWhom: 'Write who asks.',
      isWhat: 'Choose who they are.',
      askedFor: 'Write what they ask for.',
      came: 'Say how it came.',
      received: 'Write the day like this: 20 11 2026.',
      tooLong: (over: number) => `This is ${over} letters too long. Leave something out.`,
    },
  },
  one: {
    title: (who: string) => `${who} asks`,
    asked: (who: string, came: string, day: string) => `${who}, ${came}, ${day}`,
    saysLaw: (law: string) => `They name: ${law}`,
    owes: (name: string, day: string) => `${sentence(name)} decides by ${day}.`,
    late: (name: string, day: string) => `${sentence(name)} should have decided by ${day}.`,
    answers: {
      'all of it': 'They were given what they asked for',
      'part of it': 'They were given a part of it',
      nothing: 'They were given nothing',
    } satisfies Record<RequestAnswer, string>,
    law: 'The law',
    given: 'What was given',
    left: 'It stands in “what left this place”.',
    withhold: (name: string) => `Keep this from ${name} for now`,
  },
  answer: {
    title: 'Decide',
    lead: 'You decide in your own name. What is given is written into “what left this place”.',
    answer: 'What are they given?',
    answers: { 'all of it': 'All of it', 'part of it': 'A part of it', nothing: 'Nothing was given' } satisfies Record<
      RequestAnswer,
      string
    >,
    reasons: 'Why?',
    law: 'By what law, or whose yes?',
    lawHint: 'Such as: Data Protection Act 2018, Schedule 2, paragraph 2 (crime); a court order; the person said yes',
    given: 'What exactly is given, and how?',
    send: 'Decide',
    errors: {
      answer: 'Choose one.',
      reasons: 'Write why.',
      law: 'Name the law, or whose yes.',
      given: 'Write what is given.',
      nothing: 'You chose that nothing is given. Leave this empty.',
      elsewhere: 'Somebody has decided this meanwhile.',
      tooLong: (over: number) => `This is ${over} letters too long. Leave something out.`,
    },
  },
  hold: {
    title: 'Nothing may be taken out for now',
    on: (day: string, name: string) => `Since ${day}, by ${name}:`,
    ended: (day: string) => `Over since ${day}:`,
    why: 'Why may nothing be taken out for now?',
    whyHint: 'An inquiry, a court hearing, somebody being kept safe',
    send: 'Hold this record',
    end: 'End this hold',
    endWhy: 'Why is it over?',
    missing: 'Write why.',
    tooLong: (over: number) => `This is ${over} letters too long. Leave something out.`,
  },
  keeping: {
    title: 'How long we keep things',
    lead: 'What we keep, for how long, why, and who says so.',
    how: 'We keep it',
    why: 'Why',
    source: 'Who says so',
    erase: {
      title: 'Taking things out sooner',
      text: 'You can ask us to take something out at any time, on the page “My rights”, by letter, by phone or to anybody here. You get an answer within one month. What is taken out goes for good, from the words, their earlier versions, and the pages and letters that quote them. That something was taken out, when and why, stays.',
    },
    hold: {
      title: 'When nothing may be taken out',
      text: 'Where there is an inquiry, a court hearing, or somebody is being kept safe, a record is held: nothing is taken out until that is over. You see that, and why.',
    },
    decided: 'Decided here, together with the people it is for. The law can change it; so can we, together.',
  },
  today: {
    title: 'Others ask for something',
    row: (name: string, who: string) => `${who} asks about ${name}`,
    by: (day: string) => `by ${day}`,
  },
  /** So that it reads on from “… will”. */
  owed: (who: string) => `decide what ${who} may be given`,
}

export type Words = typeof en
export const words = { en }
