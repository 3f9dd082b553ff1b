import { around, atTheirWord } from '../../people/index.ts'
import { type AnyRoute, type Asked, fields, idIn, route, standing } from '../../platform/index.ts'
import { MovedPage } from './pages/moved.tsx'
import { belongsTo, movesOfPerson, moveToCome, putBack } from './store.ts'
import { movedWords as words } from './words.ts'

const path = '/people/:person/neighbourhood'
const { why } = words.en
const read = ({ person }: Asked) => ({
  belongs: belongsTo(person),
  moves: movesOfPerson(person),
  toCome: moveToCome(person),
  around: around(),
})
const page = { words, read, page: MovedPage }

export const movedRoutes: AnyRoute[] = [
  route({ ...page, path, who: standing('read', ['reach']), why: why.read }),
  route({
    ...page,
    path: `${path}/:ownMove/put-back`,
    who: standing('change', ['reach']),
    why: why.change,
    form: (posted, _w, asked) => fields(posted, { how: atTheirWord(asked) }),
    async act(tx, { how }, asked) {
      const { person, w } = asked
      const { done } = await tx.ask(putBack(idIn(asked, 'ownMove'), person, how.how))
      return done ? `/people/${person}/neighbourhood` : { errors: [{ field: 'move', message: w.errors.gone }] }
    },
  }),
]
