import type { TestHouse } from '../../app/testing/house.ts'
import { hashPassword } from '../password.ts'

export const testPassword = 'kettle otter parade'

/** Gives a member a password; answers their e-mail. */
export async function withPassword(house: TestHouse, member: string): Promise<string> {
  const email = `${member}@example.org`
  await house.owner.query('update shared.account set password_hash = $1 where email = $2', [
    await hashPassword(testPassword),
    email,
  ])
  return email
}

/** The links in the letters that wait for an address, the latest first. */
export async function linksTo(house: TestHouse, email: string): Promise<string[]> {
  const { rows } = await house.owner.query('select link from letter_out where to_address = $1 order by id desc', [
    email,
  ])
  return rows.map(({ link }) => link)
}

/** The clock on by some minutes. */
export function later(house: TestHouse, minutes: number): void {
  const { clock } = house.database
  clock.moveTo(new Date(clock.now().getTime() + minutes * 60_000).toISOString())
}
