import type { ComponentChildren } from 'preact'
import { type Attributes, classNames } from './attributes.ts'
import { type Content, contentOf, type Maybe } from './content.ts'

/** The page before or after; `labelText` names it where there are no numbers. */
export type PaginationLink = Content & { href: string; labelText?: string; attributes?: Attributes }

export type PaginationPage = {
  number: number | string
  href: string
  current?: boolean
  /** Read out for the number: “Page 2” unless given. */
  visuallyHiddenText?: string
  attributes?: Attributes
}

export type PaginationProps = {
  previous?: PaginationLink
  next?: PaginationLink
  items?: readonly Maybe<PaginationPage | { ellipsis: true }>[]
  landmarkLabel?: string
  classes?: string
  attributes?: Attributes
}

/** The ways to the other pages of a list: by number, or one before and one after. */
export function Pagination({ previous, next, items, ...props }: PaginationProps) {
  const isBlock = !items && Boolean(next || previous)
  return (
    <nav
      class={classNames('govuk-pagination', isBlock && 'govuk-pagination--block', props.classes)}
      aria-label={props.landmarkLabel || 'Pagination'}
      {...props.attributes}
    >
      {previous?.href && (
        <ArrowLink {...previous} way="prev" isBlock={isBlock}>
          {contentOf(previous) || ['Previous', <span class="govuk-visually-hidden"> page</span>]}
        </ArrowLink>
      )}
      {items && <ul class="govuk-pagination__list">{items.map((item) => item && pageItem(item))}</ul>}
      {next?.href && (
        <ArrowLink {...next} way="next" isBlock={isBlock}>
          {contentOf(next) || ['Next', <span class="govuk-visually-hidden"> page</span>]}
        </ArrowLink>
      )}
    </nav>
  )
}

function pageItem(item: PaginationPage | { ellipsis: true }) {
  if ('ellipsis' in item) return <li class="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li>
  return (
    <li class={classNames('govuk-pagination__item', item.current && 'govuk-pagination__item--current')}>
      <a
        class="govuk-link govuk-pagination__link"
        href={item.href}
        aria-label={item.visuallyHiddenText ?? `Page ${item.number}`}
        aria-current={item.current ? 'page' : undefined}
        {...item.attributes}
      >
        {item.number}
      </a>
    </li>
  )
}

type Way = 'prev' | 'next'

function ArrowLink(props: PaginationLink & { way: Way; isBlock: boolean; children: ComponentChildren }) {
  const { way, isBlock, labelText } = props
  const isDecorated = isBlock && !labelText
  return (
    <div class={`govuk-pagination__${way}`}>
      <a class="govuk-link govuk-pagination__link" href={props.href} rel={way} {...props.attributes}>
        {(isBlock || way === 'prev') && <Arrow way={way} />}
        <span
          class={classNames('govuk-pagination__link-title', isDecorated && 'govuk-pagination__link-title--decorated')}
        >
          {props.children}
        </span>{' '}
        {labelText && isBlock && (
          <>
            <span class="govuk-visually-hidden">:</span> <span class="govuk-pagination__link-label">{labelText}</span>
          </>
        )}
        {!isBlock && way === 'next' && <Arrow way={way} />}
      </a>
    </div>
  )
}

const ARROWS: Record<Way, string> = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
}

function Arrow({ way }: { way: Way }) {
  return (
    <svg
      class={`govuk-pagination__icon govuk-pagination__icon--${way}`}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={ARROWS[way]} />
    </svg>
  )
}
