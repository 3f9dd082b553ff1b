import { around } from '../../people/index.ts'
import { type AnyRoute, idIn, NotFound, route, standing } from '../../platform/index.ts'
import { valueOn } from '../../settings/index.ts'
import { conversationById, pageHere, thereIn } from '../conversation/store.ts'
import { prompts } from '../settings.ts'
import { cutStatements } from './cut-statements.ts'
import { cutForm } from './form.ts'
import { CutPage } from './pages/cut.tsx'
import { words } from './words.ts'

const cut = route({
  path: '/people/:person/conversations/:conversation/cut',
  who: standing('add', ['reach', 'said']),
  why: 'sorted the page of a conversation',
  words,
  read: (asked) => {
    const conversation = idIn(asked, 'conversation')
    return {
      talk: conversationById(asked.person, conversation),
      there: thereIn(conversation),
      page: pageHere(asked.person, conversation),
      guide: valueOn(prompts, asked.now),
      around: around(),
    }
  },
  page: CutPage,
  form: cutForm,
  act(tx, chosen, asked) {
    const { person, viewer, w } = asked
    if (!viewer) throw new NotFound()
    return cutStatements(tx, chosen, { person, conversation: idIn(asked, 'conversation'), by: viewer.id, w })
  },
})

export const routes: AnyRoute[] = [cut]
