const every = 5000

/** On a page that waits for us: asks whether we can serve again, and only then follows its link, so that nobody is interrupted. */
export function startLookAgain(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-look-again]')
  if (!link) return
  const timer = setInterval(async () => {
    const answer = await fetch('/health', { cache: 'no-store' }).catch(() => undefined)
    if (!answer?.ok) return
    clearInterval(timer)
    window.location.replace(link.href)
  }, every)
}
