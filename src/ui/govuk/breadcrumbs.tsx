import { type Attributes, classNames } from './attributes.ts'
import { type Content, contentOf } from './content.ts'

/** A page above this one; without `href` it is this page. */
export type Breadcrumb = Content & { href?: string; attributes?: Attributes }

export type BreadcrumbsProps = {
  items: readonly Breadcrumb[]
  collapseOnMobile?: boolean
  labelText?: string
  classes?: string
  attributes?: Attributes
}

/** Where this page is. */
export function Breadcrumbs(props: BreadcrumbsProps) {
  const classes = classNames(
    'govuk-breadcrumbs',
    props.classes,
    props.collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile',
  )
  return (
    <nav class={classes} aria-label={props.labelText ?? 'Breadcrumb'} {...props.attributes}>
      <ol class="govuk-breadcrumbs__list">
        {props.items.map((item) =>
          item.href ? (
            <li class="govuk-breadcrumbs__list-item">
              <a class="govuk-breadcrumbs__link" href={item.href} {...item.attributes}>
                {contentOf(item)}
              </a>
            </li>
          ) : (
            <li class="govuk-breadcrumbs__list-item" aria-current="page">
              {contentOf(item)}
            </li>
          ),
        )}
      </ol>
    </nav>
  )
}
