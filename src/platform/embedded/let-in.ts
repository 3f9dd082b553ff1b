import { writeFile } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { join } from 'node:path'

/**
 * Who may connect: the system's user this very process runs as, as any of the database's roles, and nobody else.
 * The kernel vouches for them (peer), so there is no password to keep.
 *
 * The socket's folder (0700) is the first wall. As root this process reaches through it, and PostgreSQL itself runs
 * as the user postgres: so `root` is named here, and `postgres` is not, although it could read the files anyway.
 * Written at each start, in place, so that the files stay the runner's own.
 */
export async function letIn(files: string): Promise<void> {
  const quoted = `"${userInfo().username.replaceAll('"', '""')}"`
  await writeFile(join(files, 'pg_hba.conf'), 'local all all peer map=alongside\n')
  await writeFile(join(files, 'pg_ident.conf'), `alongside ${quoted} all\n`)
}
