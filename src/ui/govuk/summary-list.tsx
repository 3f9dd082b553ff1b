import type { ComponentChildren } from 'preact'
import { type Attributes, classNames } from './attributes.ts'
import { type Content, contentOf, type HeadingLevel, type Maybe } from './content.ts'

/** A link to change something; `visuallyHiddenText` says what, for those who hear the link alone. */
export type SummaryAction = Content & {
  href: string
  visuallyHiddenText?: string
  classes?: string
  attributes?: Attributes
}

type Actions = { items?: readonly SummaryAction[]; classes?: string }
type Cell = Content & { classes?: string }

export type SummaryRow = { key: Cell; value?: Cell; actions?: Actions; classes?: string }

type CardTitle = Content & { headingLevel?: HeadingLevel; classes?: string }

export type SummaryCard = { title?: CardTitle; actions?: Actions; classes?: string; attributes?: Attributes }

export type SummaryListProps = {
  rows: readonly Maybe<SummaryRow>[]
  card?: SummaryCard
  classes?: string
  attributes?: Attributes
}

/** Things known, by name: a name, a value, and perhaps a link to change it; in a card with a title where `card` is given. */
export function SummaryList(props: SummaryListProps) {
  const rows = props.rows.filter((row) => !!row)
  const someActions = rows.some((row) => row.actions?.items?.length)
  const list = (
    <dl class={classNames('govuk-summary-list', props.classes)} {...props.attributes}>
      {rows.map((row) => (
        <Row row={row} leavesRoom={someActions && !row.actions?.items?.length} cardTitle={props.card?.title} />
      ))}
    </dl>
  )
  return props.card ? <Card {...props.card}>{list}</Card> : list
}

function Row({
  row,
  leavesRoom,
  cardTitle,
}: {
  row: SummaryRow
  leavesRoom: boolean
  cardTitle: CardTitle | undefined
}) {
  const { key, value, actions } = row
  return (
    <div
      class={classNames('govuk-summary-list__row', leavesRoom && 'govuk-summary-list__row--no-actions', row.classes)}
    >
      <dt class={classNames('govuk-summary-list__key', key.classes)}>{contentOf(key)}</dt>
      <dd class={classNames('govuk-summary-list__value', value?.classes)}>{contentOf(value)}</dd>
      {actions?.items?.length ? (
        <dd class={classNames('govuk-summary-list__actions', actions.classes)}>
          <ActionLinks items={actions.items} cardTitle={cardTitle} />
        </dd>
      ) : null}
    </div>
  )
}

function ActionLinks({ items, cardTitle }: { items: readonly SummaryAction[]; cardTitle: CardTitle | undefined }) {
  if (items.length === 1) return <>{items.map((action) => actionLink(action, cardTitle))}</>
  return (
    <ul class="govuk-summary-list__actions-list">
      {items.map((action) => (
        <li class="govuk-summary-list__actions-list-item">{actionLink(action, cardTitle)}</li>
      ))}
    </ul>
  )
}

function Card({ title, actions, children, ...props }: SummaryCard & { children: ComponentChildren }) {
  const Heading: `h${HeadingLevel}` = `h${title?.headingLevel ?? 2}`
  return (
    <div class={classNames('govuk-summary-card', props.classes)} {...props.attributes}>
      <div class="govuk-summary-card__title-wrapper">
        {title && <Heading class={classNames('govuk-summary-card__title', title.classes)}>{contentOf(title)}</Heading>}
        {actions?.items?.length ? <CardActions {...actions} items={actions.items} title={title} /> : null}
      </div>
      <div class="govuk-summary-card__content">{children}</div>
    </div>
  )
}

function CardActions({
  items,
  classes,
  title,
}: Actions & { items: readonly SummaryAction[]; title: CardTitle | undefined }) {
  const list = classNames('govuk-summary-card__actions', classes)
  if (items.length === 1) return <div class={list}>{items.map((action) => actionLink(action, title))}</div>
  return (
    <ul class={list}>
      {items.map((action) => (
        <li class="govuk-summary-card__action">{actionLink(action, title)}</li>
      ))}
    </ul>
  )
}

function actionLink(action: SummaryAction, cardTitle: CardTitle | undefined) {
  return (
    <a class={classNames('govuk-link', action.classes)} href={action.href} {...action.attributes}>
      {contentOf(action)}
      {(action.visuallyHiddenText || cardTitle) && (
        <span class="govuk-visually-hidden">
          {action.visuallyHiddenText && ` ${action.visuallyHiddenText}`}
          {cardTitle && <> ({contentOf(cardTitle)})</>}
        </span>
      )}
    </a>
  )
}
