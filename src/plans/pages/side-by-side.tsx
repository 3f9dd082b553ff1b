import { Chip, type ChipKind } from '../../ui/index.ts'
import { type Became, type ComparedHope, type Content, compare, type PinnedStep } from '../rules/index.ts'
import type { Words } from '../words.ts'

const chips: Record<Became, ChipKind> = { same: 'plain', changed: 'soon', added: 'kept', gone: 'plain' }

type Side = { title: string; content: Content }

/** Two versions of a plan beside each other; on a phone under each other, each line with what became of it. */
export function SideBySide({ w, before, after }: { w: Words; before: Side; after: Side }) {
  const hopes = compare(before.content, after.content)
  return (
    <div class="versions">
      <div class="beside beside--head">
        <h2>{before.title}</h2>
        <h2>{after.title}</h2>
      </div>
      {hopes.map((hope) => (
        <ComparedHopes key={hope.after?.id ?? hope.before?.id} w={w} hope={hope} />
      ))}
      <Line w={w} title={w.versions.wrong} before={whatIfs(before.content, w)} after={whatIfs(after.content, w)} />
      <Line
        w={w}
        title={w.versions.know}
        before={before.content.howWeKnow ?? ''}
        after={after.content.howWeKnow ?? ''}
      />
    </div>
  )
}

function ComparedHopes({ w, hope }: { w: Words; hope: ComparedHope }) {
  return (
    <section class="card">
      <div class="card-head">
        <h3>“{hope.after?.text ?? hope.before?.text}”</h3>
        <Chip kind={chips[hope.became]}>{w.versions.became[hope.became]}</Chip>
      </div>
      {hope.became === 'changed' && <Pair w={w} before={`“${hope.before?.text}”`} after={`“${hope.after?.text}”`} />}
      {hope.steps.map((step) => (
        <Pair
          key={step.after?.id ?? step.before?.id}
          w={w}
          before={stepLine(step.before, w)}
          after={stepLine(step.after, w)}
          became={step.became}
        />
      ))}
    </section>
  )
}

function Line({ w, title, before, after }: { w: Words; title: string; before: string; after: string }) {
  if (before === '' && after === '') return null
  return (
    <section class="card">
      <h3>{title}</h3>
      <Pair
        w={w}
        before={before}
        after={after}
        became={before === after ? 'same' : before === '' ? 'added' : after === '' ? 'gone' : 'changed'}
      />
    </section>
  )
}

function Pair({ w, before, after, became }: { w: Words; before: string; after: string; became?: Became }) {
  return (
    <div class="beside">
      <p>
        <span class="visually-hidden">{w.versions.earlier}: </span>
        {before || w.versions.nothing}
      </p>
      <p>
        <span class="visually-hidden">{w.versions.later}: </span>
        {after || w.versions.nothing}{' '}
        {became && became !== 'same' && <Chip kind={chips[became]}>{w.versions.became[became]}</Chip>}
      </p>
    </div>
  )
}

/** Who stands there by name, or by kind: a pinned step keeps an id where a member does it, and names change. */
function stepLine(step: PinnedStep | null, w: Words): string {
  if (step === null) return ''
  const who = /^[0-9a-f-]{36}$/.test(step.who) ? '' : step.who
  return [step.text, who || w.kindNames[step.byWhom], step.when].filter(Boolean).join(' · ')
}

function whatIfs({ whatIfs = [] }: Content, w: Words): string {
  return whatIfs.map(({ what, thenWhat }) => [what && w.plan.if(what), thenWhat].filter(Boolean).join(' ')).join(' / ')
}
