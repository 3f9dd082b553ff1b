import { around, atTheirWord } from '../../people/index.ts'
import {
  type AnyRoute,
  type Asked,
  choice,
  fields,
  id,
  isId,
  NotFound,
  type Part,
  route,
  standing,
} from '../../platform/index.ts'
import { KeepOffPage, KeptOffPage } from './pages.tsx'
import { isHere, type Kind, keepOff, keptOff, kinds, putBack } from './store.ts'
import { words } from './words.ts'

const base = '/people/:person/off-screen'
const every: Part[] = ['reach', 'about', 'said', 'plan']

/** One page for each kind: it opens only the part it needs. Afterwards its reader stands where nothing tells of it. */
const keeping = (Object.keys(kinds) as Kind[]).map((kind): AnyRoute => {
  const { holder, param, parts } = kinds[kind]
  const entry = ({ params }: Asked) => {
    const found = params[param]
    if (!isId(found)) throw new NotFound()
    return found
  }
  return route({
    path: `${base}/${kind}/:${param}`,
    who: standing('change', parts),
    why: 'wrote something down at your word',
    words,
    read: (asked) => ({ here: isHere(holder, entry(asked)) }),
    page: KeepOffPage,
    form: (posted, _w, asked) => fields(posted, { how: atTheirWord(asked) }),
    async act(tx, { how }, asked) {
      tx.run(keepOff(holder, entry(asked), how.how))
      return how.by === null ? `/people/${asked.person}` : `/people/${asked.person}/off-screen`
    },
  })
})

const notOwn = ({ person, viewer }: Asked) => {
  if (viewer === null || viewer.id === person) throw new NotFound()
}

const shown = (asked: Asked) => {
  notOwn(asked)
  return { kept: keptOff(asked.person), around: around() }
}

/** For whoever may change what stands here at the person’s word; never on the person’s own screen. */
const list = route({
  path: base,
  who: standing('change', [...every, 'rights?', 'community?']),
  why: 'looked after your pages',
  words,
  read: shown,
  page: KeptOffPage,
  form: (posted, w) =>
    fields(posted, {
      holder: choice(
        Object.values(kinds).map(({ holder }) => holder),
        w.list.errors.gone,
      ),
      entry: id(w.list.errors.gone),
    }),
  act(tx, { holder, entry }, asked) {
    notOwn(asked)
    tx.run(putBack(holder, entry))
    return `/people/${asked.person}/off-screen`
  },
})

export const routes: AnyRoute[] = [list, ...keeping]
