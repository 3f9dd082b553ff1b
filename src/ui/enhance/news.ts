/**
 * On an open page of somebody signed in: `[data-news]` names where to listen. When there is something new it says so once,
 * politely, with a way to it; it takes nobody’s place on the page and moves nothing they are reading. It listens only
 * while the page is in sight, since a browser holds few connections to one host.
 */
export function startNews(): void {
  const line = document.querySelector<HTMLElement>('[data-news]')
  if (!line || !('EventSource' in window)) return
  let source: EventSource | undefined

  const listen = () => {
    if (document.hidden || line.childElementCount > 0) return stop()
    if (source) return
    source = new EventSource(line.dataset.news ?? '')
    source.addEventListener('new', () => {
      say(line)
      stop()
    })
  }
  const stop = () => {
    source?.close()
    source = undefined
  }
  document.addEventListener('visibilitychange', listen)
  window.addEventListener('pagehide', stop)
  window.addEventListener('pageshow', listen)
  listen()
}

function say(line: HTMLElement): void {
  const words = document.createElement('span')
  words.textContent = line.dataset.newsWords ?? ''
  const link = document.createElement('a')
  link.href = line.dataset.newsHref ?? ''
  link.textContent = line.dataset.newsShow ?? ''
  line.append(words, ' ', link)
}
