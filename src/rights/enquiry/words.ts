import type { EnquiryKind } from './store.ts'

/** What is said around looking into one matter. */
const en = {
  kinds: {
    safeguarding: 'Keeping somebody safe',
    complaint: 'A complaint',
    audit: 'An audit',
    court: 'A court',
  } satisfies Record<EnquiryKind, string>,
  list: {
    title: 'Looking into one matter',
    lead: 'Somebody who has no part in it looks into one matter, by law, until a day. You name them; you never look yourself.',
    mine: 'What you let somebody look into',
    none: 'Nobody looks into anything for you now.',
    row: (enquirer: string, name: string) => `${enquirer} looks into a matter about ${name}`,
    until: (day: string) => `until ${day}`,
    kept: 'not told for now',
    end: 'End it',
    search: 'Who is it about?',
    name: 'Name',
    nameHint: 'The whole name. They will read that a search showed them.',
    send: 'Look',
    nobody: 'Nobody here has that name.',
    begin: 'Go on',
  },
  begin: {
    title: (name: string) => `Let somebody look into a matter about ${name}`,
    lead: (name: string) =>
      `One matter, one end day. ${name} sees who looks, why, by what law and until when, unless two people decide that this is kept back for now.`,
    member: 'Who looks into it?',
    memberHint: 'Nobody who works with them, and never you.',
    choose: 'Choose somebody',
    noneCould: 'Nobody here could do it: everybody works with them.',
    kind: 'What is it?',
    matter: 'Which matter? One sentence that they will read',
    law: 'By what law?',
    lawHint: 'For example: Care Act 2014, section 42',
    days: 'For how many days?',
    daysHint: (most: number) => `Up to ${most}. Then it ends by itself.`,
    parts: 'What do they need to read?',
    partNames: {
      hello: 'the first hello',
      reach: 'how to reach them',
      about: 'about them',
      said: 'what was said',
      plan: 'the plan',
      rights: 'rights matters',
    },
    kept: (name: string) =>
      `Could somebody come to serious harm if ${name} knew of it now? Then say why. Somebody else decides, and it is kept back meanwhile.`,
    quiet: (name: string) =>
      `Would it even be dangerous if ${name} knew that something is kept back? Say why. A third person decides that.`,
    send: 'Let them look',
    reason: (kind: string, matter: string, law: string) => `${kind}: ${matter} (${law})`,
    errors: {
      member: 'Choose who looks into it.',
      kind: 'Choose what it is.',
      matter: 'Say which matter.',
      law: 'Name the law.',
      days: (most: number) => `Write a number of days between 1 and ${most}.`,
      parts: 'Choose what they need to read.',
      cannot: 'They cannot do this one: they work with them, or have another part in their record.',
      tooLong: (over: number) => `This is ${over} letters too long. Leave something out.`,
    },
  },
  end: {
    title: 'End it',
    lead: (enquirer: string) => `${enquirer} can read nothing more from now on.`,
    tell: 'If it was kept back: why can they know it now? Leave this empty, and it stays kept back until its day.',
    send: 'End it',
    tooLong: (over: number) => `This is ${over} letters too long. Leave something out.`,
  },
}

export type Words = typeof en
export const words = { en }
