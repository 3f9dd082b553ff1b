import type { Id, Outcome, Transaction } from '../../platform/index.ts'
import { type CommunicationSaid, keepCommunicationBefore, putCommunication } from './store.ts'

/** Changes how to communicate with somebody; what stood there before stays readable. */
export function changeCommunication(tx: Transaction, person: Id, said: CommunicationSaid): Outcome {
  tx.run(keepCommunicationBefore(person), putCommunication(person, said, tx.now))
  tx.tell('communication changed', person, { how: said.how.how })
  return `/people/${person}/communicate`
}
