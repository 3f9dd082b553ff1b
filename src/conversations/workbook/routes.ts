import { type AnyRoute, type Asked, anyone, isId, NotFound, route, standing } from '../../platform/index.ts'
import { valueOn } from '../../settings/index.ts'
import { sayHello } from '../hello/say-hello.ts'
import { words as helloWords } from '../hello/words.ts'
import { questions } from '../settings.ts'
import { asOnePage, strangersWorkbookForm, workbookForm } from './form.ts'
import { PaperPage } from './pages/paper.tsx'
import { WorkbookPage } from './pages/workbook.tsx'
import { sendWorkbook } from './send-workbook.ts'
import { words } from './words.ts'

const read = ({ now }: Asked) => ({ asked: valueOn(questions, now) })

/** For everybody; who is signed in and has a record goes to their own, where it is saved as they type. */
const workbook = route({
  path: '/workbook',
  who: anyone,
  words,
  limit: { most: 30, seconds: 3_600, by: 'address' },
  goTo: ({ viewer }) => (viewer?.isPerson && isId(viewer.id) ? `/people/${viewer.id}/workbook` : null),
  read,
  page: WorkbookPage,
  form: strangersWorkbookForm,
  act: (tx, { answers, name, contact }) =>
    sayHello(
      tx,
      {
        words: asOnePage(answers),
        name,
        contact,
        speak: [],
        urgent: [],
        neighbourhood: null,
        lives: '',
        wanted: [],
        notWanted: [],
        notWantedWords: '',
        forWhom: 'self',
        knows: null,
        sayerName: '',
        isToThem: '',
        sayerContact: '',
        askFirst: false,
        came: 'on screen',
      },
      helloWords.en,
    ),
})

const paper = route({ path: '/workbook/paper', who: anyone, words, read, page: PaperPage })

const own = route({
  path: '/people/:person/workbook',
  who: standing('add', ['reach', 'said']),
  why: 'wrote by themselves',
  words,
  draft: true,
  read: (asked) => {
    if (asked.viewer?.id !== asked.person) throw new NotFound()
    return read(asked)
  },
  page: WorkbookPage,
  form: workbookForm,
  act(tx, filled, { person, viewer }) {
    if (viewer?.id !== person) throw new NotFound()
    return sendWorkbook(tx, filled, { person })
  },
})

export const routes: AnyRoute[] = [workbook, paper, own]
