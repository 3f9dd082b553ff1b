import { randomBytes } from 'node:crypto'
import { asOwner, type DatabaseAddress } from '../database/index.ts'

/** A role that is no superuser; `drop` takes it back, with the database it owns. */
export async function plainRole(cluster: DatabaseAddress) {
  const name = `plain_${randomBytes(6).toString('hex')}`
  const password = randomBytes(12).toString('hex')
  await asOwner(cluster, (admin) => admin.query(`create role ${name} login createrole password '${password}'`))
  return {
    name,
    address: { ...cluster, user: name, password },
    drop: () =>
      asOwner(cluster, async (admin) => {
        await admin.query(`drop database if exists ${name} with (force)`)
        await admin.query(`drop owned by ${name}`)
        await admin.query(`drop role ${name}`)
      }),
  }
}

/** A database of its own for such a role, with what docs/running.md says that it is given. */
export async function plainOwner(cluster: DatabaseAddress) {
  const { name, address, drop } = await plainRole(cluster)
  await asOwner(cluster, async (admin) => {
    await admin.query(`create database ${name} owner ${name}`)
    await admin.query(`grant set on parameter session_replication_role to ${name}`)
  })
  return { address: { ...address, database: name }, drop }
}
