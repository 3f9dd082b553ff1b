import { type AnyRoute, type Asked, newId, type Posted } from '../../../platform/index.ts'

/** One control of a form on a page, with what a reader could answer. */
export interface Control {
  name: string
  kind: 'hidden' | 'text' | 'choice' | 'password' | 'not shown'
  offered: string[]
}

/** The forms of a page that are posted, by where they go. */
export function formsOn(page: string): { to: string; controls: Control[] }[] {
  return [...page.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].flatMap(([, own = '', inside = '']) =>
    attribute(own, 'method') === 'post' ? [{ to: attribute(own, 'action'), controls: controlsIn(inside) }] : [],
  )
}

function controlsIn(form: string): Control[] {
  const found = new Map<string, Control>()
  for (const [, tag = '', own = '', inside = ''] of form.matchAll(
    /<(input|textarea|select|button)\b([^>]*)>((?:(?!<\/?(?:input|textarea|select|button)\b).)*)/gs,
  )) {
    const name = attribute(own, 'name')
    const type = tag === 'input' ? attribute(own, 'type') || 'text' : tag
    if (name === '' || type === 'button' || type === 'file') continue
    const kind = kindOf(type)
    const control = found.get(name) ?? { name, kind, offered: [] }
    if (tag === 'select')
      control.offered.push(...[...inside.matchAll(/<option[^>]* value="([^"]+)"/g)].map(([, v]) => plain(v ?? '')))
    else if (kind === 'choice' || kind === 'hidden') control.offered.push(attribute(own, 'value'))
    found.set(name, control)
  }
  return [...found.values()]
}

function kindOf(type: string): Control['kind'] {
  if (type === 'hidden' || type === 'password') return type
  return ['radio', 'checkbox', 'select'].includes(type) ? 'choice' : 'text'
}

function attribute(own: string, name: string): string {
  return plain(new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(own)?.[1] ?? '')
}

function plain(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}

/** The names that a form asks for, whether a page shows them or not. */
export function namesAsked({ form, words }: AnyRoute, asked: Asked): string[] {
  const names = new Set<string>()
  for (const value of ['', '1', 'yes']) {
    const posted = new Proxy({} as Posted, {
      get: (_, name) => {
        if (typeof name !== 'string') return undefined
        names.add(name)
        return value
      },
      ownKeys: () => [],
    })
    form?.(posted, words.en, asked)
  }
  return [...names].filter((name) => name !== 'once')
}

/** Answers as somebody would give them who fills in everything. */
export function believable(controls: readonly Control[]): Record<string, string> {
  return Object.fromEntries(
    controls
      .filter(({ name }) => name !== 'once' && name !== 'website')
      .map((control) => [control.name, answerTo(control)]),
  )
}

function answerTo({ name, kind, offered }: Control): string {
  if (kind === 'hidden' || kind === 'choice') return offered.find((value) => value !== '') ?? ''
  if (kind === 'password') return 'kettle otter parade'
  if (/-day$|-month$/.test(name)) return '12'
  if (/-year$/.test(name)) return '2026'
  if (/^(by|held|due|day|on)\b/.test(name)) return '12 December 2026'
  if (/email/i.test(name)) return `${newId()}@example.org`
  if (/cost|pence|amount/i.test(name)) return '12.50'
  return 'The steps at St Luke’s did it.'
}
