import type { Comparison } from './compare-fixtures.ts'
import { COMPONENTS_LEFT_OUT, OPTIONS_LEFT_OUT } from './left-out.ts'
import { officialFixtures } from './official-fixtures.ts'

/** One sentence: how much of the official set is the same here. */
export function summariseParts(comparisons: Comparison[]): string {
  const same = comparisons.filter(isSame).length
  const usingLeftOut = comparisons.filter(({ leftOut }) => leftOut).length
  const unwritten = Object.keys(COMPONENTS_LEFT_OUT).flatMap(officialFixtures).length
  return (
    `${same} of the ${comparisons.length + unwritten} official fixtures are the same here; ` +
    `${usingLeftOut} use an option that is left out, ${unwritten} belong to a component that is left out, ` +
    `${comparisons.length - same - usingLeftOut} differ.`
  )
}

/** The page `docs/parts.md`. */
export function reportParts(comparisons: Comparison[]): string {
  return `# GOV.UK parts

The parts in \`src/ui/govuk/\` are those of govuk-frontend, written as TSX. A test renders every example that the package
ships (its fixtures) and compares element by element, attribute by attribute, text by text, and the words as a screen
reader runs them together. What no fixture shows is compared with the official template itself
(\`testing/further-cases.ts\`). The test also writes this page: \`npx vitest run --project rules src/ui/govuk -u\`.

${summariseParts(comparisons)}

What is written differently, and compared all the same: the official \`text\` or \`html\` of a whole part, and its Nunjucks
block, are its children; any other \`html\`, and the slots of service navigation, are TSX and never a string of markup;
\`slots.end\` is always a record with \`html\`.

| part | the same | left out |
|---|--:|--:|
${byComponent(comparisons)}

## Options left out

| part | option | fixtures | why |
|---|---|--:|---|
${OPTIONS_LEFT_OUT.map(
  ({ components, option, reason }) =>
    `| ${components === 'all' ? 'all' : components.join(', ')} | ${option} | ${comparisons.filter(({ leftOut }) => leftOut === option).length} | ${reason} |`,
).join('\n')}

## Components left out

| component | fixtures | why |
|---|--:|---|
${Object.entries(COMPONENTS_LEFT_OUT)
  .map(([name, reason]) => `| ${name} | ${officialFixtures(name).length} | ${reason} |`)
  .join('\n')}
`
}

function byComponent(comparisons: Comparison[]): string {
  return [...Map.groupBy(comparisons, ({ component }) => component)]
    .map(
      ([name, ofIt]) => `| ${name} | ${ofIt.filter(isSame).length} | ${ofIt.filter(({ leftOut }) => leftOut).length} |`,
    )
    .join('\n')
}

function isSame({ leftOut, ours, official }: Comparison): boolean {
  return !leftOut && ours === official
}
