import type { Member } from '../types.ts'

/** The account of somebody of Ebbwick who signs in. */
export function at(name: string): Pick<Member, 'account'> {
  return { account: { email: `${name}@ebbwick.example.org` } }
}
