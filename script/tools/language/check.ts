import { globSync, readFileSync } from 'node:fs'
import { allowed } from './allowed.ts'
import { findNeverSaid } from './never-said.ts'
import { readTexts } from './read-texts.ts'
import { readingGrade } from './reading-grade.ts'
import { textRules } from './text-rules.ts'

/** `script/language`: says what is amiss, and how easily each file of words reads. */
const say = (line: string) => process.stdout.write(`${line}\n`)
const used = new Set<(typeof allowed)[number]>()
let amiss = 0

function tell(file: string, line: number, found: string, why: string): void {
  const exception = allowed.find((entry) => entry.file === file && entry.found === found)
  if (exception) {
    used.add(exception)
    return
  }
  amiss += 1
  say(`${file}:${line}: “${found}”: ${why}`)
}

const files = globSync('{src,demo,bench,e2e,db}/**/*.{ts,tsx,css,svg,sql}').sort()
for (const file of files) {
  const source = readFileSync(file, 'utf8')
  const strings = /\.tsx?$/.test(file) ? readTexts(file, source) : []
  if (isReadByPeople(file))
    for (const { text, line } of strings) for (const { word, why } of findNeverSaid(text)) tell(file, line, word, why)
  for (const rule of textRules.filter(({ holdsFor }) => holdsFor(file)))
    for (const { text, line } of rule.looksAt === 'strings' ? strings : [{ text: source, line: 1 }]) {
      const found = rule.found.exec(text)
      if (found) tell(file, line + text.slice(0, found.index).split('\n').length - 1, found[0], rule.name)
    }
}

say('How easily our words read (school grade; a nine-year-old is in grade 4):')
for (const file of files.filter(isWords)) {
  const grade = readingGrade(readTexts(file, readFileSync(file, 'utf8')).map(({ text }) => text))
  if (grade === undefined) continue
  say(`${grade.toFixed(1).padStart(6)}  ${file}`)
  if (grade > 8 && isForPeople(file))
    tell(file, 1, grade.toFixed(1), 'these words ask for more than eight school years')
}

for (const entry of allowed)
  if (!used.has(entry)) {
    amiss += 1
    say(`script/tools/language/allowed.ts: nothing needs “${entry.found}” in ${entry.file} any more: delete the entry`)
  }
process.exitCode = amiss > 0 ? 1 : 0

function isWords(file: string): boolean {
  return /^src\/.*(words\.ts$|\/words\/)/.test(file) && !/\.test\.ts$/.test(file)
}

/** The words, the pages and what the demo place's people say. Tests may name what must not be. */
function isReadByPeople(file: string): boolean {
  return isWords(file) || (/\/pages\/|^src\/(ui|app)\/.*\.tsx$|^demo\//.test(file) && !/\.test\.tsx?$/.test(file))
}

/** Slices that only those who work here read. */
function isForPeople(file: string): boolean {
  return !/^src\/(practice|evidence|settings)\//.test(file)
}
