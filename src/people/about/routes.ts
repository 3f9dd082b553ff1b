import { type AnyRoute, route, standing, type View } from '../../platform/index.ts'
import { type Around, around } from '../around.ts'
import { changeAbout } from './change-about.ts'
import { aboutForm } from './forms.ts'
import { type Heading, headings, slugOf } from './headings.ts'
import { AboutPage } from './pages/about.tsx'
import { BeforePage } from './pages/before.tsx'
import { EditPage } from './pages/edit.tsx'
import { type AboutMe, aboutMe, versionsOf } from './store.ts'
import { type Words, words } from './words.ts'

const about = route({
  path: '/people/:person/about',
  who: standing('read', ['about', 'reach?']),
  why: 'read your page “About me”',
  words,
  read: ({ person }) => ({ about: aboutMe(person), around: around() }),
  page: AboutPage,
})

/** Each heading has an address of its own; without one, all of the page is written at once. */
const edit = (heading?: Heading) =>
  route({
    path: `/people/:person/about/${heading ? `${slugOf(heading)}/` : ''}edit`,
    who: standing('change', ['reach', 'about']),
    why: 'wrote in “About me” at your word',
    words,
    draft: true,
    read: ({ person }) => ({ about: aboutMe(person) }),
    page: (props: { view: View; w: Words; about: AboutMe[] }) =>
      EditPage({ ...props, headings: heading ? [heading] : headings }),
    form: aboutForm,
    act: (tx, said, { person, w }) => changeAbout(tx, person, said, w),
  })

const before = (heading: Heading) =>
  route({
    path: `/people/:person/about/${slugOf(heading)}/before`,
    who: standing('read', ['about', 'reach?']),
    why: 'read how “About me” was before',
    words,
    read: ({ person }) => ({ versions: versionsOf(person, heading), around: around() }),
    page: (props: { view: View; w: Words; versions: AboutMe[]; around: Around[] }) => BeforePage({ ...props, heading }),
  })

export const routes: AnyRoute[] = [about, edit(), ...headings.flatMap((heading) => [edit(heading), before(heading)])]
