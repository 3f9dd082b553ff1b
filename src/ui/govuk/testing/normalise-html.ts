import { type Node, parseHtml } from './parse-html.ts'

/**
 * Markup as an outline of lines: each element with its attributes in order of their names, each text with its white space
 * collapsed. The last line is what somebody hears who does not see the page; there it shows which words run together, a
 * difference that collapsing hides.
 */
export function normaliseHtml(markup: string): string {
  const nodes = parseHtml(markup)
  return [...nodes.flatMap((node) => outline(node, '')), `heard: ${words(nodes).trim().replace(/\s+/g, ' ')}`].join(
    '\n',
  )
}

function outline(node: Node, indent: string): string[] {
  if (typeof node === 'string') {
    const text = collapse(node)
    return text ? [`${indent}"${text}"`] : []
  }
  const attributes = [...node.attributes]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => ` ${name}="${name === 'class' ? collapse(value) : value}"`)
  // What somebody typed is not white space of the template.
  if (node.tag === 'textarea')
    return [`${indent}<textarea${attributes.join('')}> ${JSON.stringify(node.children.join(''))}`]
  return [
    `${indent}<${node.tag}${attributes.join('')}>`,
    ...joinTexts(node.children).flatMap((child) => outline(child, `${indent}  `)),
  ]
}

/** Neighbouring texts are one text to a browser. */
function joinTexts(nodes: Node[]): Node[] {
  const joined: Node[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (typeof node === 'string' && typeof last === 'string') joined[joined.length - 1] = last + node
    else joined.push(node)
  }
  return joined
}

const INLINE = new Set(['a', 'abbr', 'b', 'code', 'em', 'i', 'span', 'strong', 'svg', 'path'])

function words(nodes: Node[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node
      const inside = words(node.children)
      return INLINE.has(node.tag) ? inside : ` ${inside} `
    })
    .join('')
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
