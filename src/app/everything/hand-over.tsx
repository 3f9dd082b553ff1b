import { tellLeft } from '../../circle/index.ts'
import { AtTheirWord, type AtTheirWordSaid, atTheirWord } from '../../people/index.ts'
import {
  type AnyRoute,
  type Asked,
  type Database,
  type FileStore,
  fields,
  inPlaceAsSystem,
  NotFound,
  type Part,
  route,
  standing,
  type View,
} from '../../platform/index.ts'
import { Button, Card, Form, PageHead, Screen } from '../../ui/index.ts'
import { zipOf } from './make-zip.ts'
import { saved } from './saved.ts'
import { handingOver, mayHandOver, tookAlongFor } from './store.ts'
import { takeAll } from './taken.ts'
import { type Words, words } from './words.ts'

const all: Part[] = ['hello', 'reach', 'about', 'said', 'plan', 'money', 'community', 'rights']
const path = '/people/:person/everything/for-them'
const hour = 3_600_000
type Props = { view: View; w: Words; handing: { id: string }[]; may: { id: string } }

/** For somebody who never signs in: at their word, on a stick or on paper, by whoever may write at their word. */
export function handOverRoutes(files: FileStore, database: Database): AnyRoute[] {
  const read = ({ person, viewer, now }: Asked) => {
    if (!viewer || viewer.id === person) throw new NotFound()
    return {
      handing: handingOver(person, viewer.id, new Date(now.getTime() - hour)),
      may: mayHandOver(person, viewer.id, now),
    }
  }
  return [
    route({
      path,
      who: standing('change', ['reach']),
      why: 'gave you everything about you, at your word',
      words,
      asksAgain: true,
      read,
      page: HandOverPage,
      form: (posted, _w, asked) => fields(posted, { how: atTheirWord(asked) }),
      act(tx, { how: { how } }: { how: AtTheirWordSaid }, { person, w, now }) {
        tx.run(
          tookAlongFor(person, how),
          tellLeft({
            person,
            toWhom: w.handOver.you,
            what: w.handOver.what,
            parts: all,
            law: w.handOver.law,
            how: 'by hand',
            at: now,
          }),
        )
        return `/people/${person}/everything/for-them`
      },
    }),
    route({
      path: `${path}/record.zip`,
      who: standing('change', ['reach']),
      why: 'gave you everything about you, at your word',
      words,
      asksAgain: true,
      read,
      async answer({ view, w, handing }: Props) {
        if (handing.length === 0 || !view.person) throw new NotFound()
        const { place, person } = view
        const why = 'made everything about you, for you to take along'
        const taken = await inPlaceAsSystem(
          database,
          place,
          { people: [person.id], parts: all, act: 'read', why },
          (tx) => takeAll(tx, { key: place.key, name: place.name }, person.id),
        )
        return saved(view, 'application/zip', 'zip', await zipOf(taken, w, files))
      },
    }),
  ]
}

function HandOverPage({ view, w: { handOver: w }, handing }: Props) {
  const name = view.person?.knownAs ?? ''
  const title = w.title(name)
  return (
    <Screen view={view} title={title} current="about">
      <PageHead title={title} lead={w.lead(name)} />
      <p>{w.safe}</p>
      {handing.length > 0 ? (
        <Card tone="leaf">
          <p>{w.ready(name)}</p>
          <a href={`/people/${view.person?.id}/everything/for-them/record.zip`}>{w.take}</a>
        </Card>
      ) : (
        <Form view={view}>
          <AtTheirWord view={view} />
          <Button>{w.press}</Button>
        </Form>
      )}
    </Screen>
  )
}
