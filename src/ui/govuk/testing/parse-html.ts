export type Element = { tag: string; attributes: Map<string, string>; children: Node[] }
export type Node = Element | string

const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'wbr'])
const CHARACTERS: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#x27': "'",
  nbsp: ' ',
  copy: '©',
  ctdot: '⋯',
}
const TOKEN = /<!--.*?-->|<\/([\w-]+)>|<([\w-]+)((?:\s+[^\s=>/"]+(?:="[^"]*")?)*)\s*(\/?)>|[^<]+/gsy
const ATTRIBUTE = /([^\s=>/"]+)(?:="([^"]*)")?/g

/**
 * Reads well-formed markup as templates write it into a tree. It throws at whatever a lenient parser would repair (an
 * unclosed tag, a stray one, an attribute given twice), so that a part cannot pass by being repaired.
 */
export function parseHtml(markup: string): Node[] {
  const root: Element = { tag: '', attributes: new Map(), children: [] }
  const open = [root]
  let read = 0
  for (const match of markup.matchAll(TOKEN)) {
    const [token, closed, opened, attributes = '', selfClosed] = match
    const parent = open.at(-1) ?? root
    read += token.length
    if (closed) {
      if (parent.tag !== closed) throw new Error(`</${closed}> closes <${parent.tag}> in ${markup}`)
      open.pop()
    } else if (opened) {
      const element: Element = { tag: opened, attributes: readAttributes(attributes), children: [] }
      parent.children.push(element)
      if (!selfClosed && !VOID.has(opened)) open.push(element)
    } else if (!token.startsWith('<!--')) {
      // A browser drops a line break that opens a textarea.
      const text = parent.tag === 'textarea' && !parent.children.length ? token.replace(/^\r?\n/, '') : token
      parent.children.push(decode(text))
    }
  }
  if (read !== markup.length) throw new Error(`cannot read on from: ${markup.slice(read, read + 80)}`)
  if (open.length > 1) throw new Error(`<${open.at(-1)?.tag}> is not closed in ${markup}`)
  return root.children
}

function readAttributes(source: string): Map<string, string> {
  const attributes = new Map<string, string>()
  for (const [, name = '', value = ''] of source.matchAll(ATTRIBUTE)) {
    if (attributes.has(name)) throw new Error(`${name} is given twice in ${source}`)
    attributes.set(name, decode(value))
  }
  return attributes
}

function decode(text: string): string {
  return text.replace(/&([\w#]+);/g, (entity, name: string) => {
    const character = CHARACTERS[name]
    if (character === undefined) throw new Error(`unknown character ${entity}`)
    return character
  })
}
