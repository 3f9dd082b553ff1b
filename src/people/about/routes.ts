import { type AnyRoute, NotFound, route, standing } from '../../platform/index.ts'
import { around } from '../around.ts'
import { changeAbout } from './change-about.ts'
import { aboutForm } from './forms.ts'
import { type Heading, headingOf } from './headings.ts'
import { AboutPage } from './pages/about.tsx'
import { BeforePage } from './pages/before.tsx'
import { EditPage } from './pages/edit.tsx'
import { aboutMe, versionsOf } from './store.ts'
import { words } from './words.ts'

const about = route({
  path: '/people/:person/about',
  who: standing('read', ['reach', 'about']),
  why: 'read your page “About me”',
  words,
  read: ({ person }) => ({ about: aboutMe(person), around: around() }),
  page: AboutPage,
})

const before = route({
  path: '/people/:person/about/:heading/before',
  who: standing('read', ['reach', 'about']),
  why: 'read how “About me” was before',
  words,
  read: ({ person, params }) => ({ versions: versionsOf(person, headingIn(params)), around: around() }),
  page: BeforePage,
})

const edit = ['/people/:person/about/edit', '/people/:person/about/:heading/edit'].map((path) =>
  route({
    path,
    who: standing('change', ['reach', 'about']),
    why: 'wrote in “About me” at your word',
    words,
    draft: true,
    read: ({ person, params }) => {
      if ('heading' in params) headingIn(params)
      return { about: aboutMe(person) }
    },
    page: EditPage,
    form: aboutForm,
    act: (tx, said, { person, w }) => changeAbout(tx, person, said, w),
  }),
)

function headingIn({ heading }: Readonly<Record<string, string>>): Heading {
  const found = headingOf(heading)
  if (!found) throw new NotFound()
  return found
}

export const routes: AnyRoute[] = [about, before, ...edit]
