type Window = { x: number; y: number; width: number; height: number }

/** Lets hands move a map: buttons for nearer and farther, dragging, and pinching by the wheel with a key held. The page is whole without it. */
export function startMaps(): void {
  for (const map of document.querySelectorAll<HTMLElement>('[data-map]')) {
    const sheet = map.querySelector('svg')
    if (sheet) makeMovable(map, sheet)
  }
}

function makeMovable(map: HTMLElement, sheet: SVGSVGElement): void {
  const { x, y, width, height } = sheet.viewBox.baseVal
  const whole: Window = { x, y, width, height }
  let now = whole
  const show = (next: Window) => {
    const wide = Math.min(whole.width, Math.max(whole.width / 12, next.width))
    const size = { width: wide, height: (wide * whole.height) / whole.width }
    now = {
      ...size,
      x: Math.min(whole.x + whole.width - size.width, Math.max(whole.x, next.x)),
      y: Math.min(whole.y + whole.height - size.height, Math.max(whole.y, next.y)),
    }
    sheet.setAttribute('viewBox', `${now.x} ${now.y} ${now.width} ${now.height}`)
    map.classList.toggle('map--near', now.width < whole.width)
  }
  const around = (factor: number, at = { x: now.x + now.width / 2, y: now.y + now.height / 2 }) =>
    show({
      width: now.width * factor,
      height: now.height * factor,
      x: at.x - (at.x - now.x) * factor,
      y: at.y - (at.y - now.y) * factor,
    })
  const bar = document.createElement('div')
  bar.className = 'map-bar no-print'
  const press = (words: string | undefined, sign: string, act: () => void) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = sign
    button.setAttribute('aria-label', words ?? sign)
    button.addEventListener('click', act)
    bar.append(button)
  }
  press(map.dataset.mapNearer, '+', () => around(0.6))
  press(map.dataset.mapFarther, '−', () => around(1 / 0.6))
  press(map.dataset.mapWhole, '⤢', () => show(whole))
  map.append(bar)

  const scale = () => now.width / sheet.getBoundingClientRect().width
  sheet.addEventListener(
    'wheel',
    (event) => {
      // Who scrolls past a map scrolls the page.
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      const box = sheet.getBoundingClientRect()
      const at = { x: now.x + (event.clientX - box.left) * scale(), y: now.y + (event.clientY - box.top) * scale() }
      around(event.deltaY > 0 ? 1.15 : 1 / 1.15, at)
    },
    { passive: false },
  )
  let held: { x: number; y: number; from: Window; moved: boolean } | null = null
  sheet.addEventListener('pointerdown', (event) => {
    if (now.width < whole.width) held = { x: event.clientX, y: event.clientY, from: now, moved: false }
  })
  sheet.addEventListener('pointermove', (event) => {
    if (!held) return
    const [dx, dy] = [event.clientX - held.x, event.clientY - held.y]
    if (!held.moved && Math.hypot(dx, dy) < 6) return
    if (!held.moved) sheet.setPointerCapture(event.pointerId)
    held.moved = true
    show({ ...held.from, x: held.from.x - dx * scale(), y: held.from.y - dy * scale() })
  })
  const letGo = () => {
    // A pin under the finger at the end of a drag was not pressed.
    if (held?.moved) sheet.addEventListener('click', (event) => event.preventDefault(), { capture: true, once: true })
    held = null
  }
  sheet.addEventListener('pointerup', letGo)
  sheet.addEventListener('pointercancel', letGo)
}
