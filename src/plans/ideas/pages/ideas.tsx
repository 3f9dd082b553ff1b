import type { ComponentChildren } from 'preact'
import { type Id, textOf, type View } from '../../../platform/index.ts'
import { BackLink, Button, Card, Details, day, Empty, Input, PageHead, Screen } from '../../../ui/index.ts'
import { mayWrite, whose } from '../../pages/parts.tsx'
import type { Ideas } from '../find-ideas.ts'
import { ideasPath } from '../one-idea.ts'
import { type EntryIdea, inTheirOrder, saidOf } from '../rules.ts'
import type { IdeaKind } from '../store.ts'
import type { Words } from '../words.ts'
import { EntryCard, LineCard, ShownAgain } from './idea-card.tsx'

export type IdeasProps = { view: View; w: Words; found: Ideas }

/** So many stand open; the rest are one press away. */
const few = 5

/** What could help a hope on its way, in the person’s own order, each with why it is shown. */
export function IdeasPage(props: IdeasProps) {
  const { view, w, found } = props
  const { own, name, base } = whose(view)
  const title = own ? w.title : w.titleFor(name)
  const { entries, answers } = found
  const said = (one: EntryIdea) => saidOf(answers, 'entry', one.id)
  const ordered = inTheirOrder(entries, found.counts, view.person?.neighbourhood || null)
  const open = ordered.filter((one) => said(one) === null || said(one) === 'taken up')
  const later = ordered.filter((one) => said(one) === 'later')
  const refused = ordered.filter((one) => said(one) === 'not for me')
  const card = (one: EntryIdea) => <EntryCard key={one.id} {...props} idea={one} />
  return (
    <Screen view={view} title={title} current="plan">
      <BackLink href={`${base}#hope-${found.hope.id}`}>{w.back}</BackLink>
      <PageHead
        over={w.for(found.hope.text)}
        title={title}
        lead={own ? w.offers : w.offersFor(name)}
        links={entries.length > 0 && <a href={paperPath(view)}>{w.print}</a>}
      />
      <WhatCounts {...props} />
      <section aria-label={title} class="stack">
        {found.sought && (
          <p>
            {w.lookedWith(found.sought)} <a href={view.path}>{w.own}</a>
          </p>
        )}
        {open.length === 0 && later.length === 0 && (
          <Empty>{found.asked.words.length === 0 ? w.noWords : `${w.none} ${w.noneHelp}`}</Empty>
        )}
        <ul class="entries stack">{open.slice(0, few).map(card)}</ul>
        <Folded words={w.more(open.length - few)} count={open.length - few}>
          {open.slice(few).map(card)}
        </Folded>
        <Folded words={w.later(later.length)} count={later.length}>
          {later.map(card)}
        </Folded>
      </section>
      <OtherWords {...props} />
      <Neighbours {...props} />
      <Alike {...props} />
      {refused.length > 0 && (
        <Details summaryText={w.notForMe(refused.length)} classes="quiet">
          <ul class="plain">
            {refused.map((one) => (
              <ShownAgain key={one.id} {...props} idea={one} />
            ))}
          </ul>
        </Details>
      )}
    </Screen>
  )
}

function paperPath(view: View): string {
  const [path, query] = ideasPath(view).split('?')
  return `${path}/paper${query ? `?${query}` : ''}`
}

function Folded({ words, count, children }: { words: string; count: number; children: ComponentChildren }) {
  if (count <= 0) return null
  return (
    <Details summaryText={words} classes="quiet">
      <ul class="entries stack">{children}</ul>
    </Details>
  )
}

/** The person’s order, in one line, and the way to change it. */
function WhatCounts({ view, w, found: { said } }: IdeasProps) {
  const { own, name, base } = whose(view)
  const list = said?.ordered.map((one) => w.names[one]).join(w.order.andThen) ?? ''
  const first = own ? w.order.first(list) : w.order.firstFor(name, list)
  const notYet = own ? w.order.notYet : w.order.notYetFor(name)
  return (
    <p>
      {said === null ? notYet : list === '' ? w.order.nothing : first}{' '}
      {mayWrite(view) && (
        <a class="no-print" href={`${base}/what-counts`}>
          {w.order.change}
        </a>
      )}
    </p>
  )
}

/** A hope may say little, or something else; any word will do. */
function OtherWords({ view, w }: IdeasProps) {
  return (
    <form method="get" action={view.path} class="card no-print" noValidate>
      <Input
        id="q"
        name="q"
        value={textOf(view.query, 'q').slice(0, 200)}
        label={{ text: w.look, classes: 'govuk-label--m' }}
        hint={{ text: w.lookHint }}
      />
      <Button classes="govuk-button--secondary">{w.find}</Button>
    </form>
  )
}

const stillOpen = ({ answers }: Ideas, kind: IdeaKind, id: Id) =>
  ['not for me', 'taken up'].includes(saidOf(answers, kind, id) ?? '') === false

/** Lines without names that neighbours show, to those who show something too. */
function Neighbours(props: IdeasProps) {
  const { view, w, found } = props
  const { own, name } = whose(view)
  if (!view.person?.held.includes('community')) return null
  const gifts = found.gifts.filter(({ id }) => stillOpen(found, 'gift', id))
  if (found.shows && gifts.length === 0) return null
  return (
    <Card title={w.gifts.title}>
      {found.shows ? (
        <>
          <p>{w.gifts.lead}</p>
          <ul class="plain idea-lines">
            {gifts.slice(0, few).map((gift) => (
              <LineCard key={gift.id} {...props} kind="gift" id={gift.id} line={gift.line} reason={w.gifts.reason} />
            ))}
          </ul>
        </>
      ) : (
        <p>
          {own ? w.gifts.show : w.gifts.showFor(name)}{' '}
          <a href={`/people/${view.person.id}/give-and-ask`}>{w.gifts.give}</a>
        </p>
      )}
    </Card>
  )
}

/** Others who hope for the same: both sides said that the other may know, or neither knows. */
function Alike(props: IdeasProps) {
  const { view, w, found } = props
  const { own, name, base } = whose(view)
  const share = `${base}/hopes/${found.hope.id}/share`
  const { shared } = found
  if (shared === null && (!mayWrite(view) || found.hope.setAsideAt !== null)) return null
  const alike = found.alike.filter(({ id }) => stillOpen(found, 'hope', id))
  return (
    <Card title={w.alike.title} id="alike" tone="sky">
      {shared === null ? (
        <>
          <p>{w.alike.closed}</p>
          <a href={share}>{w.alike.share}</a>
        </>
      ) : (
        <>
          <p>{alike.length === 0 ? w.alike.none : own ? w.alike.lead : w.alike.leadFor(name)}</p>
          {alike.length > 0 && (
            <ul class="plain idea-lines">
              {alike.map(({ id, line }) => (
                <LineCard key={id} {...props} kind="hope" id={id} line={line} reason={w.alike.reason} />
              ))}
            </ul>
          )}
          <p class="soft">
            {w.alike.shared(
              shared.line,
              w.share.whoShort[shared.whoMay],
              day(new Date(`${shared.untilOn}T12:00:00Z`), view.now),
            )}{' '}
            {mayWrite(view) && <a href={share}>{w.alike.change}</a>}
          </p>
        </>
      )}
    </Card>
  )
}
