import { type Id, maybe, newId, type Query, sql } from '../platform/index.ts'

export interface Hope {
  id: Id
  text: string
  addedAt: Date
}

export interface Agreement {
  version: number
  agreedAt: Date
  content: { hopes: { id: Id; text: string }[] }
}

/** The hopes of a person's plan, in their order; needs the part `plan`. */
export function hopesOf(person: Id): Query<Hope> {
  return sql<Hope>`select id, text, added_at from hope where person_id = ${person} order by place_in_plan, id`
}

/** The last version of the plan that the person agreed to, as it stood that day. */
export function lastAgreement(person: Id): Query<Agreement, Agreement | null> {
  return maybe(
    sql<Agreement>`select version, agreed_at, content from agreement where person_id = ${person} order by version desc limit 1`,
  )
}

/** Begins a plan where there is none; two at once make one. */
export function beginPlan(person: Id, now: Date): Query {
  return sql`insert into plan (id, person_id, began_at) values (${newId()}, ${person}, ${now}) on conflict (person_id) do nothing`
}

export function insertHope(person: Id, text: string, now: Date): Query {
  return sql`insert into hope (id, person_id, plan_id, text, place_in_plan, added_at)
    select ${newId()}, ${person}, p.id, ${text}, (select count(*) + 1 from hope h where h.plan_id = p.id), ${now}
    from plan p where p.person_id = ${person}`
}

export function insertAgreement(person: Id, version: number, content: Agreement['content'], now: Date): Query {
  return sql`insert into agreement (id, person_id, plan_id, version, content, agreed_at)
    select ${newId()}, ${person}, p.id, ${version}, ${JSON.stringify(content)}, ${now} from plan p where p.person_id = ${person}`
}
