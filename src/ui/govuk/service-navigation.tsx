import type { ComponentChildren } from 'preact'
import { type Attributes, classNames } from './attributes.ts'
import { type Content, contentOf, type Maybe } from './content.ts'

/** `current` is this page; `active` is the part of the service that this page belongs to. */
export type ServiceNavigationItem = Content & {
  href?: string
  current?: boolean
  active?: boolean
  attributes?: Attributes
}

type EndSlot = { html: ComponentChildren; align?: 'inline' }

export type ServiceNavigationProps = {
  serviceName?: string
  serviceUrl?: string
  navigation?: readonly Maybe<ServiceNavigationItem>[]
  navigationId?: string
  navigationLabel?: string
  navigationClasses?: string
  /** Whether small screens fold the list under a button: yes where there are two or more links, unless said. */
  collapseNavigationOnMobile?: boolean
  menuButtonText?: string
  menuButtonLabel?: string
  ariaLabel?: string
  slots?: {
    start?: ComponentChildren
    end?: EndSlot
    navigationStart?: ComponentChildren
    navigationEnd?: ComponentChildren
  }
  classes?: string
  attributes?: Attributes
}

/** The name of the service and the ways around it. */
export function ServiceNavigation(props: ServiceNavigationProps) {
  const { slots, serviceName } = props
  const shared = {
    class: classNames('govuk-service-navigation', props.classes),
    'data-module': 'govuk-service-navigation',
    ...props.attributes,
  }
  const inside = (
    <div
      class={classNames('govuk-width-container', slots?.end?.align && 'govuk-service-navigation__inlining-container')}
    >
      {slots?.start}
      <div class="govuk-service-navigation__container">
        {serviceName && <ServiceName name={serviceName} url={props.serviceUrl} />}
        <Navigation {...props} />
      </div>
      {slots?.end?.html}
    </div>
  )
  // With a name it is a landmark of its own; without one, the nav inside is enough of a landmark.
  if (serviceName || slots?.start || slots?.end?.html)
    return (
      <section aria-label={props.ariaLabel ?? 'Service information'} {...shared}>
        {inside}
      </section>
    )
  return <div {...shared}>{inside}</div>
}

function ServiceName({ name, url }: { name: string; url: string | undefined }) {
  return (
    <span class="govuk-service-navigation__service-name">
      {url ? (
        <a href={url} class="govuk-service-navigation__link">
          {name}
        </a>
      ) : (
        <span class="govuk-service-navigation__text">{name}</span>
      )}
    </span>
  )
}

function Navigation({ navigationId = 'navigation', menuButtonText = 'Menu', slots, ...props }: ServiceNavigationProps) {
  const items = (props.navigation ?? []).filter((item) => !!item)
  if (!items.length && !slots?.navigationStart && !slots?.navigationEnd) return null
  const { menuButtonLabel } = props
  return (
    <nav
      aria-label={props.navigationLabel || menuButtonText}
      class={classNames('govuk-service-navigation__wrapper', props.navigationClasses)}
    >
      {(props.collapseNavigationOnMobile ?? items.length > 1) && (
        // biome-ignore lint/a11y/noAriaHiddenOnFocusable: hidden as well until the browser script shows it on small screens
        <button
          type="button"
          class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
          aria-controls={navigationId}
          aria-label={menuButtonLabel === menuButtonText ? undefined : menuButtonLabel}
          hidden
          aria-hidden="true"
        >
          {menuButtonText}
        </button>
      )}
      <ul class="govuk-service-navigation__list" id={navigationId}>
        {slots?.navigationStart}
        {items.map((item) => (
          <NavigationItem {...item} />
        ))}
        {slots?.navigationEnd}
      </ul>
    </nav>
  )
}

function NavigationItem({ href, current, active, attributes, ...item }: ServiceNavigationItem) {
  const isActive = current || active
  const ariaCurrent = isActive ? (current ? 'page' : 'true') : undefined
  // Strong, so that readers with colours or styles of their own still see where they are.
  const face = isActive ? (
    <strong class="govuk-service-navigation__active-fallback">{contentOf(item)}</strong>
  ) : (
    contentOf(item)
  )
  return (
    <li class={classNames('govuk-service-navigation__item', isActive && 'govuk-service-navigation__item--active')}>
      {href ? (
        <a class="govuk-service-navigation__link" href={href} aria-current={ariaCurrent} {...attributes}>
          {face}
        </a>
      ) : (
        contentOf(item) && (
          <span class="govuk-service-navigation__text" aria-current={ariaCurrent}>
            {face}
          </span>
        )
      )}
    </li>
  )
}
