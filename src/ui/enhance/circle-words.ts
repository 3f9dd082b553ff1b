type Words = { on: string; back: string; kept: string; lost: string; rings: Record<string, string> }

/** Says aloud what happens on the map, in a line after it that screen readers follow. */
export function sayIn(map: SVGSVGElement, words: Words) {
  const line = lineAfter(map)
  const fill = (text: string, name: string, ring = '') =>
    text.replace('{name}', name).replace('{ring}', words.rings[ring] ?? ring)
  const say = (text: string) => {
    line.textContent = text
  }
  return {
    on: (name: string, ring: string) => say(fill(words.on, name, ring)),
    back: (name: string) => say(fill(words.back, name)),
    kept: (name: string, ring: string) => say(fill(words.kept, name, ring)),
    lost: () => say(words.lost),
  }
}

function lineAfter(map: SVGSVGElement): HTMLElement {
  const holder = map.closest('.circle-map') ?? map
  const there = holder.nextElementSibling
  if (there instanceof HTMLElement && there.classList.contains('circle-says')) return there
  const line = document.createElement('p')
  line.className = 'circle-says soft'
  line.setAttribute('role', 'status')
  holder.after(line)
  return line
}
