import { maybe, type Part, type Query, sql, type Transaction } from '../database/index.ts'
import { type Field, Wrong } from '../form/fields.ts'
import { type Id, newId } from '../ids.ts'
import type { Received } from './receive.ts'

/** A file of a person’s record. */
export interface KeptFile {
  id: Id
  personId: Id
  part: Part
  name: string
  type: string
  bytes: number
  sha256: string
  addedAt: Date
}

/**
 * Makes what a form brought a file of somebody’s record and says its id. The bytes were put away, synced, before the
 * act began; the row makes them theirs. Needs the record opened to add in that part. `onlyFor`: who alone reads it.
 */
export function keepFile(
  tx: Transaction,
  {
    person,
    part,
    file,
    onlyFor = null,
    notOnMyScreen = false,
  }: { person: Id; part: Part; file: Received; onlyFor?: readonly Id[] | null; notOnMyScreen?: boolean },
): Id {
  const id = newId()
  tx.run(sql`insert into file (id, person_id, part, sha256, type, bytes, name, added_by, added_at, only_for, not_on_my_screen)
    values (${id}, ${person}, ${part}, ${file.sha256}, ${file.type}, ${file.bytes}, ${file.name}, ${tx.member}, ${tx.now}, ${onlyFor}, ${notOnMyScreen})`)
  return id
}

export function fileOf(person: Id, part: Part, file: Id): Query<KeptFile, KeptFile | null> {
  return maybe(sql<KeptFile>`select id, person_id, part, name, type, bytes, sha256, added_at from file
    where person_id = ${person} and part = ${part} and id = ${file}`)
}

/** Files of a person’s record, oldest first; those of the parts that are open come back. */
export function filesOf(person: Id): Query<KeptFile> {
  return sql<KeptFile>`select id, person_id, part, name, type, bytes, sha256, added_at from file
    where person_id = ${person} order by added_at, id`
}

/** Where a file is fetched from, to save it. The address says the part, since that is what its reader must hold. */
export function fileLink(person: Id, file: Pick<KeptFile, 'id' | 'part'>): string {
  return `/people/${person}/files/${file.part}/${file.id}`
}

/** Where a picture is shown from, for `src`. */
export function pictureLink(person: Id, file: Pick<KeptFile, 'id' | 'part'>): string {
  return `${fileLink(person, file)}/picture`
}

/** Where a sound or a film is played from, for `src`. */
export function playLink(person: Id, file: Pick<KeptFile, 'id' | 'part'>): string {
  return `${fileLink(person, file)}/play`
}

/** What a form says about files it cannot take. */
export interface FileWords {
  missing?: string
  tooBig: string
  wrongKind: string
  unreadable: string
}

/** The files of a field: `fields(posted, { photo: uploads(asked.files, w.photo) })`. */
export function uploads(received: readonly Received[], w: FileWords): Field<Received[]> {
  return (_posted, name) => {
    const mine = received.filter(({ field }) => field === name)
    if (mine.length === 0 && w.missing !== undefined) throw new Wrong(w.missing)
    for (const { trouble } of mine) {
      if (trouble === 'too big') throw new Wrong(w.tooBig)
      if (trouble === 'wrong kind') throw new Wrong(w.wrongKind)
      if (trouble === 'unreadable') throw new Wrong(w.unreadable)
    }
    return mine
  }
}
