import type { Viewer } from '../platform/index.ts'
import type { NavItem } from '../ui/index.ts'

export const publicNavigation: NavItem[] = [{ key: 'hello', text: 'Say hello', href: '/hello' }]

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
