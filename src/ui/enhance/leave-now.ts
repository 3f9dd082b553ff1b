const left = 'alongside:left'
const escapes = 3
const within = 3000

/**
 * “Leave now”: hides the page at once and puts a neutral one in its place, by pressing the link or Escape three times
 * within three seconds. Coming back with the browser's own button leaves again; typing the address does not.
 */
export function startLeaveNow(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-leave]')
  if (!link) return
  const { href } = link

  if (cameBack() && sessionStorage.getItem(left)) leave(href)
  else sessionStorage.removeItem(left)

  window.addEventListener('pageshow', (event) => {
    if (event.persisted && sessionStorage.getItem(left)) leave(href)
  })
  link.addEventListener('click', (event) => {
    event.preventDefault()
    leave(href)
  })

  let pressed: number[] = []
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') {
      pressed = []
      return
    }
    const now = Date.now()
    pressed = [...pressed.filter((at) => now - at < within), now]
    if (pressed.length >= escapes) leave(href)
  })
}

function leave(href: string): void {
  sessionStorage.setItem(left, '1')
  document.documentElement.hidden = true
  document.title = '…'
  window.location.replace(href)
}

function cameBack(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return entry?.type === 'back_forward'
}
