export const markup = `"><script>alert(1)</script><img src=x onerror=alert(2)>`

/** What somebody may type, or send past the page, into any field. */
export const hostileTexts: Record<string, string> = {
  markup: markup,
  'more than any field holds': 'long '.repeat(45_000),
  'null bytes and control marks': 'a\u0000b\u0007c\u001bd\u007f\ufffe',
  'emoji and joined marks': `${'👩🏽‍🦽🎶'.repeat(40)}Z͑ͫ̓a̸̧`,
  'marks that turn the line round': '\u202Etxet\u2066 \u200Fשלום\u2069\u202C',
  'a choice nobody offered': 'no such choice',
  'a number beyond all counting': '99999999999999999999999',
  'a number below nothing': '-2147483649',
  'no number': '1e999',
  'a path': '//evil.example/../../etc/passwd',
  SQL: `'; drop table member; --\\`,
  'a percent sign and an underscore': '%_\\%',
  JSON: '{"$ne":null}',
  'only blanks': ' \t\r\n\u00a0\u2003 ',
}

/** Bodies that no form of ours sends. */
export const hostileBodies = (names: readonly string[], once: string): Record<string, string> => ({
  'every field three times': encoded([
    ['once', once],
    ...names.flatMap((name) => ['a', 'b', 'c'].map((value) => [name, value] as const)),
  ]),
  'fields with brackets': encoded([
    ['once', once],
    ...names.flatMap((name) => [`${name}[]`, `${name}[a][b]`].map((field) => [field, 'x'] as const)),
  ]),
  'names that objects are born with': encoded([
    ['once', once],
    ['__proto__', 'x'],
    ['constructor', 'x'],
    ['toString', 'x'],
    ['hasOwnProperty', 'x'],
  ]),
  'bytes that are no text': `once=${once}&${names.map((name) => `${encodeURIComponent(name)}=%ff%fe%00%ed%a0%80%`).join('&')}`,
  'the key three times': encoded([
    ['once', once],
    ['once', once],
    ['once', once],
  ]),
  'a thousand fields': encoded([
    ['once', once],
    ...Array.from({ length: 1000 }, (_, at) => [`line-${at}`, 'x'] as const),
  ]),
})

function encoded(pairs: readonly (readonly [string, string])[]): string {
  return new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString()
}
