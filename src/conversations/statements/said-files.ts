import { type Id, keepFile, type Part, type Received, sql, type Transaction } from '../../platform/index.ts'

/** Keeps what a form brought as the voice of a statement, or of an answer to one. After the statement or answer itself. */
export function sayWith(
  tx: Transaction,
  files: readonly Received[],
  {
    person,
    statement,
    reply = null,
    part = 'said',
    onlyFor = null,
  }: { person: Id; statement: Id; reply?: Id | null; part?: Part; onlyFor?: readonly Id[] | null },
): void {
  for (const file of files) {
    const id = keepFile(tx, { person, part, file, onlyFor })
    tx.run(
      sql`insert into said_file (file_id, person_id, statement_id, reply_id) values (${id}, ${person}, ${statement}, ${reply})`,
    )
  }
}

/** What stands where nobody has said in words what a sound, a film or a picture says. */
export function inPlaceOfWords(files: readonly Received[], w: Record<'picture' | 'sound' | 'film', string>): string {
  const kind = files[0]?.kind
  return kind === 'picture' || kind === 'sound' || kind === 'film' ? w[kind] : ''
}
