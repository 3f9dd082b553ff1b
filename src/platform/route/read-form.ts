import type {} from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import { type Database, NotFound, type PlaceRow, readPlace, sql } from '../database/index.ts'
import { type FileStore, openInbox, type Received, receive, type UploadLimits } from '../files/index.ts'
import { cleanPosted, type Posted } from '../form/posted.ts'
import type { AnyRoute, Asked } from './declare.ts'

/** What a server needs to take files. */
export interface Uploads {
  store: FileStore
  /** A folder for what has arrived and is not yet kept. */
  inbox: string
  /** The most that this place takes, by kind of file, in bytes. */
  limits(place: PlaceRow): Promise<UploadLimits>
}

export interface FormSent {
  posted: Posted
  files: readonly Received[]
  /** Removes what arrived; what an act kept lies in the store by then. */
  end(): Promise<void>
}

/** Reads a form: its fields, and on a route that takes files those as well, looked at and cleaned. */
export async function readForm(
  database: Database,
  uploads: Uploads,
  { upload, who }: AnyRoute,
  place: PlaceRow,
  asked: Asked,
  request: FastifyRequest,
): Promise<FormSent> {
  if (!upload || !request.isMultipart()) return { posted: cleanPosted(request.body), files: [], end: async () => {} }
  if (who.may === 'standing' && asked.viewer && !(await mayTry(database, place, asked, who))) throw new NotFound()
  const limits = await uploads.limits(place)
  const largest = Math.max(...upload.kinds.map((kind) => limits[kind]))
  const { most: mostFiles = 5, together = mostFiles } = upload
  // What says by itself that it is too much is not read at all.
  if (Number(request.headers['content-length'] ?? 0) > largest * together + 1_000_000)
    throw Object.assign(new Error('too large'), { statusCode: 413 })
  const inbox = await openInbox(uploads.inbox)
  try {
    const fields: Record<string, string[]> = {}
    const files: Received[] = []
    const most = { fileSize: largest, files: mostFiles, fields: 200, fieldSize: 200_000, fieldNameSize: 100 }
    for await (const part of request.parts({ limits: most })) {
      if (part.type === 'field') {
        fields[part.fieldname] = [...(fields[part.fieldname] ?? []), String(part.value)]
        continue
      }
      const sent = { field: part.fieldname, name: part.filename ?? '', stream: part.file }
      const received = await receive(inbox.folder, sent, upload, limits)
      if (received) files.push(received)
    }
    return { posted: cleanPosted(fields), files, end: inbox.empty }
  } catch (error) {
    await inbox.empty()
    throw error
  }
}

/** Before megabytes are taken in: a look at one’s own standing. What decides is the opening of the record in the act. */
async function mayTry(
  database: Database,
  place: PlaceRow,
  { viewer, person }: Asked,
  { parts, act }: Extract<AnyRoute['who'], { may: 'standing' }>,
): Promise<boolean> {
  const { rows } = await readPlace(database, place, viewer?.id ?? null, null, {
    held: sql`select from standing s where s.member_id = me() and s.person_id = ${person} and s.parts && ${parts.map((part) => part.replace('?', ''))}
      and ${act} = any (s.acts) and s.ended_at is null limit 1`,
  })
  return rows.held.length > 0
}
