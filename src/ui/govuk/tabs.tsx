import { type Attributes, classNames } from './attributes.ts'
import type { Content, Maybe } from './content.ts'

export type Tab = {
  label: string
  id?: string
  panel: Content & { attributes?: Attributes }
  attributes?: Attributes
}

export type TabsProps = {
  items: readonly Maybe<Tab>[]
  /** Begins the ids of tabs that have none of their own. */
  idPrefix?: string
  id?: string
  /** The heading of the list of links that the tabs are without JavaScript. */
  title?: string
  classes?: string
  attributes?: Attributes
}

/** Parts of a page of which one is looked at at a time; without JavaScript, all of them under a list of links. */
export function Tabs(props: TabsProps) {
  const tabs = props.items.map((item, index) => item && { ...item, id: item.id ?? `${props.idPrefix}-${index + 1}` })
  return (
    <div id={props.id} class={classNames('govuk-tabs', props.classes)} data-module="govuk-tabs" {...props.attributes}>
      <h2 class="govuk-tabs__title">{props.title ?? 'Contents'}</h2>
      {tabs.length > 0 && (
        <ul class="govuk-tabs__list">
          {tabs.map(
            (tab, index) =>
              tab && (
                <li class={classNames('govuk-tabs__list-item', index === 0 && 'govuk-tabs__list-item--selected')}>
                  <a class="govuk-tabs__tab" href={`#${tab.id}`} {...tab.attributes}>
                    {tab.label}
                  </a>
                </li>
              ),
          )}
        </ul>
      )}
      {tabs.map(
        (tab, index) =>
          tab && (
            <div
              class={classNames('govuk-tabs__panel', index > 0 && 'govuk-tabs__panel--hidden')}
              id={tab.id}
              {...tab.panel.attributes}
            >
              {tab.panel.html || (tab.panel.text && <p class="govuk-body">{tab.panel.text}</p>)}
            </div>
          ),
      )}
    </div>
  )
}
