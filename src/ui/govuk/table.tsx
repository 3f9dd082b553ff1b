import { type Attributes, classNames } from './attributes.ts'
import { type Content, contentOf, type Maybe } from './content.ts'

export type TableCell = Content & {
  format?: 'numeric'
  classes?: string
  colspan?: number
  rowspan?: number
  attributes?: Attributes
}

export type TableProps = {
  /** What the table shows; a table without one is hard to find by ear. */
  caption?: string
  captionClasses?: string
  head?: readonly TableCell[]
  rows: readonly Maybe<readonly TableCell[]>[]
  /** Whether the first cell of each row names the row. */
  firstCellIsHeader?: boolean
  classes?: string
  attributes?: Attributes
}

/** Figures or facts in rows and columns. */
export function Table(props: TableProps) {
  return (
    <table class={classNames('govuk-table', props.classes)} {...props.attributes}>
      {props.caption && (
        <caption class={classNames('govuk-table__caption', props.captionClasses)}>{props.caption}</caption>
      )}
      {props.head && (
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {props.head.map((cell) => (
              <HeaderCell {...cell} scope="col" />
            ))}
          </tr>
        </thead>
      )}
      <tbody class="govuk-table__body">
        {props.rows.map(
          (row) =>
            row && (
              <tr class="govuk-table__row">
                {row.map((cell, index) =>
                  index === 0 && props.firstCellIsHeader ? (
                    // The official template sets no format on a row's header.
                    <HeaderCell {...cell} format={undefined} scope="row" />
                  ) : (
                    <td
                      class={classNames(
                        'govuk-table__cell',
                        cell.format && `govuk-table__cell--${cell.format}`,
                        cell.classes,
                      )}
                      colspan={cell.colspan}
                      rowspan={cell.rowspan}
                      {...cell.attributes}
                    >
                      {contentOf(cell)}
                    </td>
                  ),
                )}
              </tr>
            ),
        )}
      </tbody>
    </table>
  )
}

function HeaderCell({ scope, ...cell }: TableCell & { scope: 'col' | 'row' }) {
  return (
    <th
      scope={scope}
      class={classNames('govuk-table__header', cell.format && `govuk-table__header--${cell.format}`, cell.classes)}
      colspan={cell.colspan}
      rowspan={cell.rowspan}
      {...cell.attributes}
    >
      {contentOf(cell)}
    </th>
  )
}
