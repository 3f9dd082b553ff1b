import { around } from '../../people/index.ts'
import {
  type Answer,
  type AnyRoute,
  type Asked,
  anyone,
  type Database,
  type FileStore,
  NotFound,
  one,
  type Part,
  route,
  standing,
  type Transaction,
  type View,
} from '../../platform/index.ts'
import { BookPage } from './book/book-page.tsx'
import { bundleOf } from './fhir/bundle.ts'
import { handOverRoutes } from './hand-over.tsx'
import { pdfOf, zipOf } from './make-zip.ts'
import { EverythingPage } from './page.tsx'
import { saved } from './saved.ts'
import { formatVersion, publishedText } from './schema/published.ts'
import { mayTakeAlong, takenAlong, tookAlong, weighed } from './store.ts'
import { type Taken, takeAll } from './taken.ts'
import { type Words, words } from './words.ts'

const parts: Part[] = ['hello', 'reach', 'about', 'said', 'plan', 'money', 'community', 'rights']
const path = '/people/:person/everything'
const why = 'took your record along for you'

/** Taking a record along. The bytes of its files come from the store, after the transaction. */
export function everythingRoutes(files: FileStore, database: Database): AnyRoute[] {
  return [
    route({
      path,
      who: standing('read', parts),
      why: 'looked at how to take your record along',
      words,
      async gather(tx, asked) {
        await mayTake(tx, asked)
        const { person } = asked
        return tx.read({ taken: takenAlong(person), weighed: one(weighed(person)), around: around() })
      },
      page: EverythingPage,
    }),
    route({
      path: `${path}/book`,
      who: standing('read', parts),
      why,
      words,
      asksAgain: true,
      gather: (tx, asked) => take(tx, asked, 'book'),
      page: BookPage,
    }),
    taking('book.pdf', 'pdf', async ({ view, taken, w }) =>
      saved(view, 'application/pdf', 'pdf', await pdfOf(taken, w, files)),
    ),
    taking('fhir.json', 'fhir', ({ view, taken }) => {
      return saved(view, 'application/fhir+json', 'json', JSON.stringify(bundleOf(taken), null, 1))
    }),
    taking('record.zip', 'data', async ({ view, taken, w }) =>
      saved(view, 'application/zip', 'zip', await zipOf(taken, w, files)),
    ),
    ...handOverRoutes(files, database),
    schemaRoute,
  ]
}

type Props = { view: View; w: Words; taken: Taken }

function taking(
  name: string,
  form: 'pdf' | 'data' | 'fhir',
  answer: (props: Props) => Promise<Answer> | Answer,
): AnyRoute {
  return route({
    path: `${path}/${name}`,
    who: standing('read', parts),
    why,
    words,
    asksAgain: true,
    gather: (tx, asked) => take(tx, asked, form),
    answer,
  })
}

/** Reads the record and writes down, in the same transaction, that it was taken. */
async function take(tx: Transaction, asked: Asked, form: 'book' | 'pdf' | 'data' | 'fhir'): Promise<{ taken: Taken }> {
  await mayTake(tx, asked)
  const { place, person } = asked
  const taken = await takeAll(tx, { key: place.key, name: place.name }, person)
  tx.run(tookAlong(person, form))
  return { taken }
}

/** Their own, or that of somebody for whom they hold an authority over all of it; for anybody else it is not there. */
async function mayTake(tx: Transaction, { person }: Asked): Promise<void> {
  const { may } = await tx.ask(mayTakeAlong(person))
  if (!may) throw new NotFound()
}

/** How the file is built, for whoever makes software: public, under its version for ever. */
const schemaRoute = route({
  path: `/record/${formatVersion}/schema.json`,
  who: anyone,
  words,
  answer: () => ({
    headers: { 'content-type': 'application/schema+json', 'access-control-allow-origin': '*' },
    body: publishedText,
  }),
})
