import { around } from '../../people/index.ts'
import { type AnyRoute, type Asked, NotFound, route, standing } from '../../platform/index.ts'
import { keepPromise, promisesTo } from '../../promises/index.ts'
import { calmForm, contactForm } from './forms.ts'
import { noteContact } from './note-contact.ts'
import { CrisisPage } from './pages/crisis.tsx'
import { contactOwed, contactsOf, crisisOpenFor, lastCrisis, sayCalm } from './store.ts'
import { words } from './words.ts'

const parts = ['reach', 'said'] as const
const shown = ({ person }: Asked) => ({
  crisis: lastCrisis(person),
  contacts: contactsOf(person),
  promises: promisesTo(person),
  around: around(),
})

const crisis = route({
  path: '/people/:person/crisis',
  who: standing('read', parts),
  why: 'looked whether it is calm',
  words,
  read: shown,
  page: CrisisPage,
})

const contact = route({
  path: '/people/:person/crisis/contacts',
  who: standing('change', parts),
  why: 'wrote down a contact',
  words,
  read: shown,
  page: CrisisPage,
  form: contactForm,
  async act(tx, made, { person, viewer, w }) {
    const open = await tx.ask(crisisOpenFor(person))
    if (!viewer || open === null) return { errors: [{ field: 'how', message: w.errors.over }] }
    const noted = await noteContact(tx, open, { ...made, person, by: viewer.id, at: tx.now })
    return noted ? `/people/${person}/crisis` : { errors: [{ field: 'how', message: w.errors.over }] }
  },
})

const calm = route({
  path: '/people/:person/crisis/calm',
  who: standing('change', parts),
  why: 'wrote down that it is calm, at their word',
  words,
  read: shown,
  page: CrisisPage,
  form: calmForm,
  async act(tx, { way }, { person, viewer, now, w }) {
    if (!viewer) throw new NotFound()
    const open = await tx.ask(crisisOpenFor(person))
    if (open === null) return { errors: [{ field: 'calm', message: w.errors.over }] }
    const owed = await tx.ask(contactOwed(person, open.id))
    tx.run(sayCalm(person, open.id, way ?? 'on screen', way ? viewer.id : null, now))
    if (owed) tx.run(keepPromise(person, owed.beganBy, now))
    tx.tell('crisis calm', person, { crisis: open.id })
    return `/people/${person}/crisis`
  },
})

export const routes: AnyRoute[] = [crisis, contact, calm]
