import { type Id, maybe, type Query, type Received, sql } from '../../platform/index.ts'

export const shownTo = ['nobody', 'people around me', 'everybody'] as const
export type ShownTo = (typeof shownTo)[number]

export interface Face {
  sha256: string
  type: 'image/jpeg' | 'image/webp'
  bytes: number
}

export interface Picture {
  memberId: Id
  sha256: string
  shown: ShownTo
}

/** The bytes of a member’s picture, if the viewer may see it (`may_see_face`). */
export function faceOf(member: Id): Query<Face, Face | null> {
  return maybe(sql<Face>`select sha256, type, bytes from face(${member})`)
}

/** One’s own picture. */
export function pictureOf(member: Id): Query<Picture, Picture | null> {
  return maybe(sql<Picture>`select member_id, sha256, shown from member_picture
    where member_id = ${member}`)
}

export function putPicture(member: Id, { sha256, type, bytes }: Received, shown: ShownTo, now: Date): Query {
  return sql`insert into member_picture (member_id, sha256, type, bytes, shown, changed_at)
    values (${member}, ${sha256}, ${type}, ${bytes}, ${shown}, ${now})
    on conflict (member_id) do update set sha256 = excluded.sha256, type = excluded.type, bytes = excluded.bytes,
      shown = excluded.shown, changed_at = excluded.changed_at`
}

/** Shows the picture that is there to others; it answers with no row where there is none. */
export function showPicture(member: Id, shown: ShownTo, now: Date): Query<{ memberId: Id }> {
  return sql<{ memberId: Id }>`update member_picture set shown = ${shown}, changed_at = ${now}
    where member_id = ${member} returning member_id`
}

export function removePicture(member: Id): Query {
  return sql`delete from member_picture where member_id = ${member}`
}
