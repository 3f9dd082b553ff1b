import type { View } from '../platform/index.ts'

/** What may be asked to be kept from its person for now, as `withholding.entry_table` names it. */
export type MayBeWithheld =
  | 'statement'
  | 'conversation'
  | 'hello'
  | 'hello_sayer'
  | 'promise'
  | 'record_request'
  | 'standing'

/**
 * The quiet way to ask that this is kept from its person for now (src/rights/withholding). For those who may ask: whoever
 * works with them and may change their record. The person and their circle never see that there is such a way.
 */
export function WithholdLink({
  view: { person, viewer },
  table,
  entry,
}: {
  view: View
  table: MayBeWithheld
  entry: string
}) {
  if (person === null || person.id === viewer?.id || !['alongside', 'cover'].includes(person.byRight)) return null
  return (
    <p class="no-print soft">
      <a href={`/people/${person.id}/rights/withhold?table=${table}&entry=${entry}`}>{words[table](person.knownAs)}</a>
    </p>
  )
}

const words: Record<MayBeWithheld, (name: string) => string> = {
  statement: (name) => `Must this be kept from ${name} for now?`,
  conversation: (name) => `Must this be kept from ${name} for now?`,
  hello: (name) => `Must this hello be kept from ${name} for now?`,
  hello_sayer: (name) => `Must it be kept from ${name} for now who said this?`,
  promise: (name) => `Must this be kept from ${name} for now?`,
  record_request: (name) => `Must it be kept from ${name} for now that this was asked?`,
  standing: (name) => `Must this be kept from ${name} for now?`,
}
