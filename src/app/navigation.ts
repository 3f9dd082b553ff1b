import type { Viewer } from '../platform/index.ts'
import type { NavItem } from '../ui/index.ts'

export const publicNavigation: NavItem[] = [{ key: 'hello', text: 'Say hello', href: '/hello' }]

/** What everybody who is signed in can do with their being signed in. */
export const ownPages: NavItem[] = [{ key: 'sign-out', text: 'Sign out', href: '/sign-out' }]

/** Where a member can go: their own pages first, then their work. */
export function navigationOf(viewer: Viewer): NavItem[] {
  const own: NavItem[] = viewer.isPerson
    ? [
        { key: 'plan', text: 'My plan', href: `/people/${viewer.id}/plan` },
        { key: 'said', text: 'What was said', href: `/people/${viewer.id}/said` },
      ]
    : []
  return [{ key: 'home', text: 'Home', href: '/' }, ...own]
}
