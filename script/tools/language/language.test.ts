import { expect, test } from 'vitest'
import { findNeverSaid } from './never-said.ts'
import { readTexts } from './read-texts.ts'
import { readingGrade } from './reading-grade.ts'
import { textRules } from './text-rules.ts'

test.each([
  'Our clients come first',
  'A service-user told us',
  'Make a referral',
  'We will refer you to the team',
  'She is non-compliant',
  'People who are hard to reach',
  'A frequent flyer',
  'Your case is open',
])('“%s” is never said', (text) => {
  expect(findNeverSaid(text)).toHaveLength(1)
})

test.each([
  'Keep our number in case you need it',
  'In any case, ring us',
  'That is not the case',
  'Download the directory as Open Referral UK',
  'A suitcase by the door',
  'She preferred tea',
])('“%s” may be said', (text) => {
  expect(findNeverSaid(text)).toEqual([])
})

test('a file says its strings, its templates and the text between its tags', () => {
  const source = `const w = { hi: \`Hello \${name}, come in\` }\nconst page = <p title="A title">Some <b>words</b></p>`
  expect(readTexts('x.tsx', source).map(({ text }) => text)).toEqual(['Hello Sam, come in', 'A title', 'Some', 'words'])
})

test('a file does not say its imports, its types, its keys or its classes', () => {
  const source = `import x from 'client'\ntype T = 'case'\nconst w = { 'client': 1 }\nconst page = <p class="case" />`
  expect(readTexts('x.tsx', source)).toEqual([])
})

test('long words in long sentences ask for more school than short ones', () => {
  const hard = ['Notwithstanding the aforementioned eligibility determination, representations may be submitted.']
  expect(readingGrade(hard)).toBeGreaterThan(readingGrade(['You can ring us. We will help you.']) ?? 99)
})

test('labels say nothing about how easily words read', () => {
  expect(readingGrade(['Send', 'My plan'])).toBeUndefined()
})

test.each([
  ['src/plans/store.ts', "set local alongside.member = 'x'", true],
  ['src/platform/database/sql.ts', "set local alongside.member = 'x'", false],
  ['src/plans/words.ts', 'She walks alongside. Then', false],
  ['demo/town.ts', 'hello@kettleshaw.alongside.example', false],
  ['demo/town.ts', 'https://alongside.example/', false],
  ['src/ui/assets/load-assets.ts', 'alongside.css', false],
])('in %s, “%s” speaks of the database’s settings: %s', (file, text, expected) => {
  expect(breaks(0, file, text)).toBe(expected)
})

test.each([
  ['src/plans/pages/plan.tsx', '<img src="https://other.example/x.png">', true],
  ['src/plans/pages/plan.tsx', '<img src={`//other.example/x.png`}>', true],
  ['src/ui/enhance/autosave.ts', "fetch('http://other.example')", true],
  ['src/ui/assets/type.css', '@font-face { src: url(https://other.example/x.woff2) }', true],
  ['src/plans/pages/plan.tsx', '<a href="https://www.legislation.gov.uk/">the law</a>', false],
  ['src/plans/pages/plan.tsx', '<img src="/assets/x.png">', false],
  ['src/ui/assets/pictures/x.svg', '<svg xmlns="http://www.w3.org/2000/svg">', false],
])('in %s, “%s” loads from another host: %s', (file, text, expected) => {
  expect(breaks(1, file, text)).toBe(expected)
})

function breaks(rule: number, file: string, text: string): boolean {
  const { holdsFor, found } = textRules[rule] ?? { holdsFor: () => false, found: /$^/ }
  return holdsFor(file) && found.test(text)
}
