/** The line, from 1, in which a JSON pointer stands in a text that is valid JSON; the nearest thing around it where it is not there. */
export function lineOf(text: string, pointer: string): number {
  const path = pointer.split('/').slice(1)
  let at = 0
  const blank = () => {
    while (/\s/.test(text[at] ?? '')) at += 1
  }
  const string = (): string => {
    const from = at
    at += 1
    while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1
    at += 1
    return JSON.parse(text.slice(from, at)) as string
  }
  const skip = () => {
    let depth = 0
    do {
      blank()
      const letter = text[at]
      if (letter === '"') string()
      else {
        if (letter === '{' || letter === '[') depth += 1
        if (letter === '}' || letter === ']') depth -= 1
        at += 1
        if (depth === 0 && !/[{}[\]]/.test(letter ?? ''))
          while (at < text.length && !/[,\]}\s]/.test(text[at] ?? '')) at += 1
      }
    } while (depth > 0 && at < text.length)
  }
  blank()
  let found = at
  for (const name of path) {
    const list = text[at] === '['
    if (!list && text[at] !== '{') break
    at += 1
    let index = 0
    let there = false
    for (blank(); at < text.length && !/[\]}]/.test(text[at] ?? ''); blank()) {
      const key = list ? String(index++) : string()
      if (!list) {
        blank()
        at += 1
        blank()
      }
      if (key === name) {
        there = true
        break
      }
      skip()
      blank()
      if (text[at] === ',') at += 1
    }
    if (!there) break
    found = at
  }
  return text.slice(0, found).split('\n').length
}
