import { type Id, newId, type Outcome, type Transaction } from '../../platform/index.ts'
import { valueOn } from '../../settings/index.ts'
import { insertConversation, insertPage, markCut, sharePage } from '../conversation/store.ts'
import { questions } from '../settings.ts'
import { addStatement } from '../statements/store.ts'
import { asOnePage, type Filled } from './form.ts'

/**
 * A person sends what they wrote by themselves: a conversation with nobody else in the room, its page, and each answer
 * as their own statement, confirmed by their hand. Until then it is a draft that nobody else can read.
 */
export async function sendWorkbook(tx: Transaction, { answers }: Filled, { person }: { person: Id }): Promise<Outcome> {
  const { now } = tx
  const asked = await tx.ask(valueOn(questions, now))
  const conversation = newId()
  tx.run(
    insertConversation({
      id: conversation,
      person,
      kind: 'by myself',
      heldAt: now,
      place: '',
      interpreter: '',
      timeAlone: null,
      writer: person,
      promptsFrom: asked.fromOn,
      now,
    }),
    insertPage(person, conversation, { writer: person, due: null, words: asOnePage(answers) }, now),
    ...answers.map(({ ask, text }, at) =>
      addStatement({
        person,
        conversation,
        line: at + 1,
        speaker: person,
        writer: person,
        kind: asked.value.find((one) => one.ask === ask)?.kind ?? 'story',
        text,
        now,
      }),
    ),
    sharePage(person, conversation, now),
    markCut(person, conversation, person, now),
  )
  tx.tell('workbook sent', person, { conversation })
  return `/people/${person}/conversations/${conversation}`
}
