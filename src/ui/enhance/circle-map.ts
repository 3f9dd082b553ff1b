import { sayIn } from './circle-words.ts'

/** How far a pointer goes, in pixels, before it moves somebody and no longer presses them. */
const threshold = 6
/** How far a press of an arrow key goes round, in degrees. */
const step = 15

type Spot = { x: number; y: number }
type Target = { ring: string; angle: number }

/**
 * Makes everybody on `<svg data-circle-map>` movable, by pointer, touch and keys. Where they were let go is sent by the
 * hidden form in `[data-circle-move]`, to the same address as the page for moving; without a form (somebody writes at
 * another’s word and must say how they were told) that page is opened with the place filled in.
 */
export function startCircleMap(): void {
  const map = document.querySelector<SVGSVGElement>('svg[data-circle-map]')
  const sends = document.querySelector<HTMLElement>('[data-circle-move]')
  if (!map || !sends) return
  document.querySelector('.circle-how')?.classList.add('circle-how--live')
  const says = sayIn(map, JSON.parse(sends.dataset.words ?? '{}'))
  for (const one of map.querySelectorAll<SVGAElement>('a[data-one]')) {
    one.parentElement?.classList.add('circle-one--live')
    one.addEventListener('dragstart', (event) => event.preventDefault())
    byPointer(map, one, send)
    byKeys(map, one, send, says)
  }

  async function send(one: SVGAElement, { ring, angle }: Target): Promise<void> {
    const { one: id = '', name = '', version = '' } = one.dataset
    const address = `${sends?.dataset.circleMove}/${id}/move`
    const form = sends?.querySelector('form')
    if (!form) {
      window.location.href = `${address}?ring=${ring}&angle=${angle}`
      return
    }
    const fields = new URLSearchParams()
    for (const [field, value] of new FormData(form)) if (typeof value === 'string') fields.set(field, value)
    for (const [field, value] of Object.entries({ ring, angle: String(angle), version })) fields.set(field, value)
    const page = await post(address, fields)
    if (!page) return says.lost()
    document.getElementById('map')?.replaceWith(page)
    startCircleMap()
    const there = document.querySelector<SVGAElement>(`svg[data-circle-map] a[data-one="${id}"]`)
    there?.focus()
    const now = document.querySelector<SVGSVGElement>('svg[data-circle-map]')
    if (now) sayIn(now, JSON.parse(sends?.dataset.words ?? '{}')).kept(name, ring)
  }
}

/** The map as it is after the move; nothing when it could not be kept. */
async function post(address: string, fields: URLSearchParams): Promise<HTMLElement | undefined> {
  try {
    const answer = await fetch(address, { method: 'POST', body: fields, credentials: 'same-origin' })
    if (!answer.ok) return undefined
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    return page.getElementById('map') ?? undefined
  } catch {
    return undefined
  }
}

function byPointer(map: SVGSVGElement, one: SVGAElement, send: (one: SVGAElement, to: Target) => Promise<void>): void {
  const group = one.parentElement as unknown as SVGGElement
  one.addEventListener('pointerdown', (down) => {
    if (down.button !== 0) return
    const from = spotOf(group)
    const start = inMap(map, down)
    let moved = false
    const move = (event: PointerEvent) => {
      if (!moved && Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) < threshold) return
      moved = true
      const at = inMap(map, event)
      hold(map, group, { x: from.x + at.x - start.x, y: from.y + at.y - start.y })
    }
    const end = (event: PointerEvent) => {
      document.removeEventListener('pointermove', move)
      document.removeEventListener('pointerup', end)
      document.removeEventListener('pointercancel', end)
      letGo(map, group)
      if (!moved) return
      pressNothing()
      if (event.type === 'pointercancel') return put(group, from)
      void send(one, targetOf(map, spotOf(group)))
    }
    // On the whole page: a quick hand is off the face before the first step of its way is told.
    document.addEventListener('pointermove', move)
    document.addEventListener('pointerup', end)
    document.addEventListener('pointercancel', end)
  })
}

/** Letting go is not pressing: the click that comes with it opens nothing. */
function pressNothing(): void {
  const stop = (click: Event) => click.preventDefault()
  document.addEventListener('click', stop, { capture: true, once: true })
  setTimeout(() => document.removeEventListener('click', stop, { capture: true }), 0)
}

function byKeys(
  map: SVGSVGElement,
  one: SVGAElement,
  send: (one: SVGAElement, to: Target) => Promise<void>,
  says: ReturnType<typeof sayIn>,
): void {
  const group = one.parentElement as unknown as SVGGElement
  const from = spotOf(group)
  let to: Target | undefined
  one.addEventListener('keydown', (event) => {
    const name = one.dataset.name ?? ''
    if (event.key === 'Enter' && to) {
      event.preventDefault()
      letGo(map, group)
      void send(one, to)
    } else if (event.key === 'Escape' && to) {
      to = undefined
      letGo(map, group)
      put(group, from)
      says.back(name)
    } else {
      const next = stepped(map, to ?? targetOf(map, from), event.key)
      if (!next) return
      event.preventDefault()
      to = next
      hold(map, group, middleOf(map, next))
      says.on(name, next.ring)
    }
  })
}

/** Left and right go round the ring, up goes nearer to the middle, down further out. */
function stepped(map: SVGSVGElement, { ring, angle }: Target, key: string): Target | undefined {
  const names = ringsOf(map).map((band) => band.ring)
  const at = names.indexOf(ring)
  if (key === 'ArrowLeft') return { ring, angle: (angle + 360 - step) % 360 }
  if (key === 'ArrowRight') return { ring, angle: (angle + step) % 360 }
  if (key === 'ArrowUp') return { ring: names[Math.max(at - 1, 0)] ?? ring, angle }
  if (key === 'ArrowDown') return { ring: names[Math.min(at + 1, names.length - 1)] ?? ring, angle }
  return undefined
}

/** The rings from the inside out. */
function ringsOf(map: SVGSVGElement): { ring: string; outer: number; drawn: SVGCircleElement }[] {
  return [...map.querySelectorAll<SVGCircleElement>('circle[data-ring]')]
    .map((drawn) => ({ ring: drawn.dataset.ring ?? '', outer: drawn.r.baseVal.value, drawn }))
    .sort((a, b) => a.outer - b.outer)
}

function targetOf(map: SVGSVGElement, { x, y }: Spot): Target {
  const rings = ringsOf(map)
  const away = Math.hypot(x, y)
  const ring = (rings.find(({ outer }) => away <= outer) ?? rings.at(-1))?.ring ?? ''
  return { ring, angle: (Math.round((Math.atan2(x, -y) * 180) / Math.PI) + 360) % 360 }
}

function middleOf(map: SVGSVGElement, { ring, angle }: Target): Spot {
  const rings = ringsOf(map)
  const at = rings.findIndex((band) => band.ring === ring)
  const outer = rings[at]?.outer ?? 0
  const away = at > 0 ? (outer + (rings[at - 1]?.outer ?? 0)) / 2 : outer * 0.75
  const turn = (angle / 180) * Math.PI
  return { x: Math.round(away * Math.sin(turn)), y: Math.round(-away * Math.cos(turn)) }
}

function hold(map: SVGSVGElement, group: SVGGElement, at: Spot): void {
  put(group, at)
  group.classList.add('circle-one--held')
  const { ring } = targetOf(map, at)
  for (const band of ringsOf(map)) band.drawn.classList.toggle('circle-ring--here', band.ring === ring)
}

function letGo(map: SVGSVGElement, group: SVGGElement): void {
  group.classList.remove('circle-one--held')
  for (const { drawn } of ringsOf(map)) drawn.classList.remove('circle-ring--here')
}

function put(group: SVGGElement, { x, y }: Spot): void {
  group.setAttribute('transform', `translate(${Math.round(x)} ${Math.round(y)})`)
}

function spotOf(group: SVGGElement): Spot {
  const { e, f } = group.transform.baseVal.consolidate()?.matrix ?? { e: 0, f: 0 }
  return { x: e, y: f }
}

function inMap(map: SVGSVGElement, { clientX, clientY }: PointerEvent): Spot {
  return new DOMPoint(clientX, clientY).matrixTransform(map.getScreenCTM()?.inverse())
}
