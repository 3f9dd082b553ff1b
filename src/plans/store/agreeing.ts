import { type Id, type Query, sql } from '../../platform/index.ts'
import type { Agreement } from './types.ts'

export function insertAgreement(person: Id, agreed: Omit<Agreement, 'agreedAt'>, now: Date): Query {
  return sql`insert into agreement (id, person_id, plan_id, version, content, agreed_at, at_their_word_by, how)
    select ${agreed.id}, ${person}, p.id, ${agreed.version}, ${JSON.stringify(agreed.content)}, ${now}, ${agreed.atTheirWordBy}, ${agreed.how}
    from plan p where p.person_id = ${person}`
}

/** Every version of the plan that its person agreed to, newest first. */
export function agreementsOf(person: Id): Query<Agreement> {
  return sql<Agreement>`select id, version, agreed_at, content, at_their_word_by, how from agreement
    where person_id = ${person} order by version desc`
}
