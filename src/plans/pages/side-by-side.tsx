import { type Around, nameOf } from '../../people/index.ts'
import { isId, type View } from '../../platform/index.ts'
import { Chip, type ChipKind, day } from '../../ui/index.ts'
import { type Became, type ComparedHope, type Content, compare, type PinnedStep } from '../rules/index.ts'
import type { Words } from '../words.ts'

const chips: Record<Became, ChipKind> = { same: 'plain', changed: 'soon', added: 'kept', gone: 'plain' }

type Side = { title: string; content: Content }
type Said = { view: View; w: Words; around: readonly Around[] }

/** Two versions of a plan beside each other; on a phone under each other, each line with what became of it. */
export function SideBySide({ view, w, around, before, after }: Said & { before: Side; after: Side }) {
  const hopes = compare(before.content, after.content)
  return (
    <div class="versions">
      <div class="beside beside--head">
        <h2>{before.title}</h2>
        <h2>{after.title}</h2>
      </div>
      {hopes.map((hope) => (
        <ComparedHopes key={hope.after?.id ?? hope.before?.id} view={view} w={w} around={around} hope={hope} />
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

function ComparedHopes({ hope, ...said }: Said & { hope: ComparedHope }) {
  const { w } = said
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
          before={stepLine(step.before, said)}
          after={stepLine(step.after, said)}
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
    <div class={became === 'same' ? 'beside beside--same' : 'beside'}>
      <p>
        <span class="beside-side">{w.versions.earlier}: </span>
        {before || w.versions.nothing}
      </p>
      <p>
        <span class="beside-side">{w.versions.later}: </span>
        {after || w.versions.nothing}{' '}
        {became && became !== 'same' && <Chip kind={chips[became]}>{w.versions.became[became]}</Chip>}
      </p>
    </div>
  )
}

/** A step as it was pinned: a member stands there by id, since names change; a day as ISO. */
function stepLine(step: PinnedStep | null, { view, w, around }: Said): string {
  if (step === null) return ''
  const who = isId(step.who) ? nameOf(around, step.who) : step.who
  const when = step.when.replace(/\d{4}-\d\d-\d\d/g, (iso) => day(new Date(`${iso}T12:00:00Z`), view.now))
  return [step.text, who || w.kindNames[step.byWhom], when].filter(Boolean).join(' · ')
}

function whatIfs({ whatIfs = [] }: Content, w: Words): string {
  return whatIfs.map(({ what, thenWhat }) => [what && w.plan.if(what), thenWhat].filter(Boolean).join(' ')).join(' / ')
}
