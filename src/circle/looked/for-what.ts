import { aboutThem } from '../../people/index.ts'

/** What a page was opened for, for its person or for somebody else; what a reader typed stands after a colon, as typed. */
export function forWhat(why: string, own: boolean): string {
  if (own) return why
  const typed = why.indexOf(':')
  return typed < 0 ? aboutThem(why) : aboutThem(why.slice(0, typed)) + why.slice(typed)
}
