import { type Id, maybe, type Query, sql } from '../../platform/index.ts'

export interface WorkNumber {
  number: string
  hours: string
}

/** The viewer’s own; null: people ring the team. */
export function workNumberOf(member: Id): Query<WorkNumber, WorkNumber | null> {
  return maybe(sql<WorkNumber>`select number, hours from work_number where member_id = ${member}`)
}

export function keepWorkNumber(member: Id, { number, hours }: WorkNumber, now: Date): Query {
  return sql`insert into work_number (member_id, number, hours, changed_at) values (${member}, ${number}, ${hours}, ${now})
    on conflict (member_id) do update set number = excluded.number, hours = excluded.hours, changed_at = excluded.changed_at`
}

export function removeWorkNumber(member: Id): Query {
  return sql`delete from work_number where member_id = ${member}`
}
