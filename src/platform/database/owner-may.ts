import type pg from 'pg'

/**
 * Raises in plain words, with what would mend it, where the role in DATABASE_URL may not do what the owner of the tables has
 * to. A superuser may all of it; anybody else is told at the start, not when somebody is to be kept safe.
 */
export async function ownerMay(owner: pg.Client, appRole: string): Promise<void> {
  const { rows } = await owner.query(
    `select current_user as name, quote_ident(current_user) as quoted, quote_ident(current_database()) as place,
      has_parameter_privilege('session_replication_role', 'set') as lays_back,
      has_database_privilege(current_database(), 'create') as creates,
      exists (select from pg_roles where rolname = $1) or (select rolcreaterole or rolsuper from pg_roles where rolname = current_user) as serves`,
    [appRole],
  )
  const { name, quoted, place, lays_back: laysBack, creates, serves } = rows[0]
  const missing = [
    !laysBack && [
      'show a record “as it was”, which keeps somebody safe without a word',
      `grant set on parameter session_replication_role to ${quoted};`,
    ],
    !creates && ['make the schemas of places', `grant create on database ${place} to ${quoted};`],
    !serves && ['make the role that serves', `create role ${appRole} login noinherit;`],
  ].filter((one) => one !== false)
  if (missing.length === 0) return
  const says = missing.map(([what, grant]) => `  It may not ${what}:\n    ${grant}`).join('\n')
  throw new Error(
    `The role “${name}” in DATABASE_URL has to own the tables, and may not do all of that. Let a superuser of the database run this, then start again.\n${says}`,
  )
}
