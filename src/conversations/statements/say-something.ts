import { type Asked, NotFound, newId, type Outcome, type Transaction } from '../../platform/index.ts'
import type { Said } from './forms.ts'
import { sayWith } from './said-files.ts'
import { addStatement } from './store.ts'

/** Keeps what somebody says, apart from any conversation: their own words, or another’s written down for them. */
export function saySomething(
  tx: Transaction,
  { text, kind, manner, whose, voice }: Said,
  { person, viewer, now }: Asked,
): Outcome {
  if (!viewer) throw new NotFound()
  const own = viewer.id === person || whose !== 'theirs'
  const id = newId()
  const shown = voice.some((one) => one.kind === 'picture') ? 'picture' : 'spoken'
  tx.run(
    addStatement({
      id,
      person,
      speaker: { id: own ? viewer.id : person, name: '' },
      manner:
        whose === 'i saw' && viewer.id !== person
          ? 'observed'
          : (manner ?? (voice.length > 0 ? shown : own ? 'written' : 'spoken')),
      writer: viewer.id,
      kind: whose === 'i think' ? 'opinion' : (kind ?? (whose === 'i saw' ? 'fact' : 'what matters')),
      text,
      withFile: voice.length > 0,
      now,
    }),
  )
  sayWith(tx, voice, { person, statement: id })
  tx.tell('statement added', person, {})
  return `/people/${person}/said`
}
