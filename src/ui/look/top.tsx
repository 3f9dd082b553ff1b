import { Mark } from './brand.tsx'
import { Face } from './face.tsx'
import type { Frame, NavItem } from './types.ts'

/** The bar that stays in sight: whose place this is, who is reading, and the way out. */
export function Top({ w, place, who, leaveUrl, signInHref }: Frame) {
  return (
    <header class="top">
      <div class="wrap top-in">
        <a class="brand" href={place.href ?? '/'}>
          <Mark />
          <span class="brand-words">
            <span class="brand-name">{w.product}</span>
            <span class="brand-place">{place.name}</span>
          </span>
        </a>
        {who?.href && (
          <a class="top-who" href={who.href}>
            <Face name={who.name} size="s" />
            <span>{who.name}</span>
          </a>
        )}
        {!who && signInHref && (
          <a class="top-who" href={signInHref}>
            {w.signIn}
          </a>
        )}
        <a class="leave" href={leaveUrl} rel="noreferrer" target="_top" data-leave title={w.leaveHow}>
          {w.leaveNow}
        </a>
      </div>
    </header>
  )
}

/**
 * The pages one can go to from here. On a phone a person has every entry in sight, and a worker’s many stand in one row
 * that moves sideways; of the place’s own pages a few stand in the row, and the rest open under it where the row is too
 * narrow for all. That needs no script.
 */
export function Nav({ w, who, publicNav, area, current }: Frame & { current?: string }) {
  const items = who ? who.nav : (publicNav ?? [])
  if (items.length === 0) return null
  const behind = items.filter((item) => item.behind)
  return (
    <div class="nav">
      <div class="wrap nav-in">
        <nav aria-label={w.nav[area]} class={behind.length > 0 ? 'nav-some' : undefined}>
          <NavList items={items.filter((item) => !item.behind)} current={current} />
          {behind.length > 0 && (
            <details>
              <summary>
                <span>{w.navMore}</span>
              </summary>
              <NavList items={behind} current={current} />
            </details>
          )}
        </nav>
        {who?.others && who.others.length > 0 && (
          <nav class="nav-others" aria-label={w.otherPages}>
            <NavList items={who.others} current={current} />
          </nav>
        )}
      </div>
    </div>
  )
}

/** The page itself, or a page that is found behind this entry. */
function isAt({ key, also }: NavItem, current: string | undefined) {
  if (current === undefined) return undefined
  return key === current ? 'page' : also?.includes(current) ? 'true' : undefined
}

function NavList({ items, current }: { items: NavItem[]; current?: string }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item.key}>
          <a href={item.href} aria-current={isAt(item, current)}>
            {item.text}
          </a>
        </li>
      ))}
    </ul>
  )
}
