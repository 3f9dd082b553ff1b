import type { How } from '../../people/index.ts'
import { type Id, newId, one, type Query, sql } from '../../platform/index.ts'
import type { Hope } from './types.ts'

/** Begins a plan where there is none; two at once make one. */
export function beginPlan(person: Id, now: Date): Query {
  return sql`insert into plan (id, person_id, began_at) values (${newId()}, ${person}, ${now}) on conflict (person_id) do nothing`
}

/** How words reach the plan: by whom they were written, and how they were told. */
export interface Told {
  writer: Id
  how: How
}

export function insertHope(person: Id, text: string, statement: Id | null, { writer, how }: Told, now: Date): Query {
  return sql`insert into hope (id, person_id, plan_id, text, statement_id, place_in_plan, added_at, writer_id, how)
    select ${newId()}, ${person}, p.id, ${text}, (select s.id from statement s where s.person_id = ${person} and s.id = ${statement}), (select coalesce(max(h.place_in_plan), 0) + 1 from hope h where h.plan_id = p.id),
      ${now}, ${writer}, ${how}
    from plan p where p.person_id = ${person}`
}

export function hopeById(person: Id, hope: Id): Query<Hope, Hope> {
  return one(sql<Hope>`select id, text, statement_id, place_in_plan, added_at, writer_id, how, version, set_aside_at, not_on_my_screen as off_screen
    from hope where person_id = ${person} and id = ${hope}`)
}

/** The earlier words of a hope, newest first. */
export function wordingsOf(person: Id, hope: Id): Query<{ version: number; text: string; untilAt: Date }> {
  return sql<{ version: number; text: string; untilAt: Date }>`select version, text, until_at from hope_wording
    where person_id = ${person} and hope_id = ${hope} order by version desc`
}

/** Keeps the words that stand now as an earlier version. */
export function keepWording(person: Id, hope: Id, now: Date): Query {
  return sql`insert into hope_wording (id, person_id, hope_id, version, text, until_at)
    select ${newId()}, ${person}, id, version, text, ${now} from hope where person_id = ${person} and id = ${hope}`
}

/** Changes the words if they are still those of `version`; no row comes back when somebody was quicker. */
export function updateHope(person: Id, hope: Id, version: number, text: string, { writer, how }: Told) {
  return sql<{ id: Id }>`update hope set text = ${text}, version = version + 1, writer_id = ${writer}, how = ${how}
    where person_id = ${person} and id = ${hope} and version = ${version} returning id`
}

export function setHopeAside(person: Id, hope: Id, why: string, now: Date): Query {
  return sql`update hope set set_aside_at = ${now}, set_aside_why = ${why} where person_id = ${person} and id = ${hope} and set_aside_at is null`
}

export function takeHopeBack(person: Id, hope: Id): Query {
  return sql`update hope set set_aside_at = null, set_aside_why = '' where person_id = ${person} and id = ${hope}`
}

/** Puts the hopes in this order. */
export function orderHopes(person: Id, order: readonly Id[]): Query {
  return sql`update hope h set place_in_plan = o.place from unnest(${order}::uuid[]) with ordinality o(id, place)
    where h.person_id = ${person} and h.id = o.id and h.place_in_plan <> o.place`
}

export function updateRatherNotSay(person: Id, at: Date | null): Query {
  return sql`update plan set rather_not_say_at = ${at} where person_id = ${person}`
}

/** Changes how we will know, if nobody was quicker. */
export function updateHowWeKnow(person: Id, version: number, text: string) {
  return sql<{ id: Id }>`update plan set how_we_know = ${text}, version = version + 1
    where person_id = ${person} and version = ${version} returning id`
}
