import {
  type AnyRoute,
  type Asked,
  idIn,
  NotFound,
  newId,
  type Outcome,
  posts,
  route,
  type Transaction,
  textOf,
} from '../../platform/index.ts'
import { valueOn } from '../../settings/index.ts'
import { addDays, addHours } from '../months.ts'
import { decideHours, enquiryDays, holdHours } from '../settings.ts'
import { beginForm, type EnquiryTyped, endForm } from './forms.ts'
import { BeginPage, EndPage, EnquiriesPage } from './pages/enquiries.tsx'
import { beginEnquiry, endEnquiry, enquiryAbout, myEnquiries, peopleToEnquire } from './store.ts'
import { words } from './words.ts'

const who = posts('keeper', 'steward', 'reviewer')
const often = { most: 30, seconds: 3600, by: 'member', looks: true, of: 'enquiries' } as const

const list = route({
  path: '/enquiries',
  who,
  words,
  limit: often,
  read: ({ query }) => ({ mine: myEnquiries(), found: peopleToEnquire(textOf(query, 'name')) }),
  page: EnquiriesPage,
})

async function about(tx: Transaction, asked: Asked) {
  const [found] = await tx.ask(enquiryAbout(idIn(asked, 'person')))
  if (!found) throw new NotFound()
  return { about: found, most: await tx.ask(valueOn(enquiryDays, asked.now)) }
}

const beginning = route({
  path: '/enquiries/:person',
  who,
  words,
  limit: often,
  gather: about,
  page: BeginPage,
  form: beginForm,
  act: begin,
})

/** Begun by a post, for somebody else; kept back at once, for hours, where that is asked for, and then only if two say yes. */
async function begin(tx: Transaction, typed: EnquiryTyped, asked: Asked & { w: typeof words.en }): Promise<Outcome> {
  const { now, w } = asked
  const { most, hours, hold } = await tx.read({
    most: valueOn(enquiryDays, now),
    hours: valueOn(decideHours, now),
    hold: valueOn(holdHours, now),
  })
  if (typed.days > most.value) return { errors: [{ field: 'days', message: w.begin.errors.days(most.value) }] }
  const [answer] = await tx.ask(
    beginEnquiry({
      id: newId(),
      person: idIn(asked, 'person'),
      member: typed.member,
      parts: typed.parts,
      reason: w.begin.reason(w.kinds[typed.kind], typed.matter, typed.law),
      until: addDays(now, typed.days),
      withholding: newId(),
      kept: typed.kept || typed.quiet,
      quiet: typed.quiet,
      due: addHours(now, hours.value),
      hold: addHours(now, hold.value),
    }),
  )
  return answer?.done ? '/enquiries' : { errors: [{ field: 'member', message: w.begin.errors.cannot }] }
}

const ending = route({
  path: '/enquiries/:person/:standing/end',
  who,
  words,
  async gather(tx, asked) {
    const one = (await tx.ask(myEnquiries())).find(({ id }) => id === idIn(asked, 'standing'))
    if (!one) throw new NotFound()
    return { one }
  },
  page: EndPage,
  form: endForm,
  act(tx, { tell }, asked) {
    tx.run(endEnquiry(idIn(asked, 'standing'), tell))
    return '/enquiries'
  },
})

export const routes: AnyRoute[] = [list, beginning, ending]
