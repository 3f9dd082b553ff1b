import { type Attributes, classNames } from './attributes.ts'
import { type Content, contentOf, type Maybe } from './content.ts'
import { Tag, type TagOptions } from './tag.tsx'

/** One thing to do; a link where it can be done now. */
export type TaskListItem = {
  title: Content & { classes?: string }
  hint?: Content
  status: Content & { tag?: TagOptions; classes?: string }
  href?: string
  classes?: string
}

export type TaskListProps = {
  items: readonly Maybe<TaskListItem>[]
  idPrefix?: string
  classes?: string
  attributes?: Attributes
}

/** What there is to do and where each thing stands. */
export function TaskList({ idPrefix = 'task-list', ...props }: TaskListProps) {
  return (
    <ul class={classNames('govuk-task-list', props.classes)} {...props.attributes}>
      {props.items.map((item, index) => item && <Task {...item} id={`${idPrefix}-${index + 1}`} />)}
    </ul>
  )
}

function Task({ id, title, hint, status, href, classes }: TaskListItem & { id: string }) {
  const hintId = hint && `${id}-hint`
  const statusId = `${id}-status`
  return (
    <li class={classNames('govuk-task-list__item', href && 'govuk-task-list__item--with-link', classes)}>
      <div class="govuk-task-list__name-and-hint">
        {href ? (
          <a
            class={classNames('govuk-link govuk-task-list__link', title.classes)}
            href={href}
            aria-describedby={classNames(hintId, statusId)}
          >
            {contentOf(title)}
          </a>
        ) : (
          <div class={title.classes}>{contentOf(title)}</div>
        )}
        {hint && (
          <div id={hintId} class="govuk-task-list__hint">
            {contentOf(hint)}
          </div>
        )}
      </div>
      <div class={classNames('govuk-task-list__status', status.classes)} id={statusId}>
        {status.tag ? (
          <Tag classes={status.tag.classes} attributes={status.tag.attributes}>
            {contentOf(status.tag)}
          </Tag>
        ) : (
          contentOf(status)
        )}
      </div>
    </li>
  )
}
