/**
 * The parts of GOV.UK Frontend that Alongside uses, for rendering on the server. Options carry their official names
 * (https://design-system.service.gov.uk/components/), with two differences: what the official `text` or `html` of a
 * whole part holds is its children, and `html` anywhere else is TSX, never a string of markup.
 */
export type { Attributes, PluralText } from './attributes.ts'
export { BackLink } from './back-link.tsx'
export { type Breadcrumb, Breadcrumbs, type BreadcrumbsProps } from './breadcrumbs.tsx'
export { Button, type ButtonProps } from './button.tsx'
export { CharacterCount, type CharacterCountProps } from './character-count.tsx'
export { type CheckboxChoice, Checkboxes, type CheckboxesProps } from './checkboxes.tsx'
export type { Choice, Divider } from './choice-item.tsx'
export type { Content, HeadingLevel, Maybe } from './content.ts'
export { DateInput, type DateInputItem, type DateInputProps } from './date-input.tsx'
export { Details, type DetailsProps } from './details.tsx'
export { ErrorMessage, type ErrorMessageOptions } from './error-message.tsx'
export { ErrorSummary, type ErrorSummaryItem, type ErrorSummaryProps } from './error-summary.tsx'
export { Fieldset, type FieldsetOptions } from './fieldset.tsx'
export { FileUpload, type FileUploadProps } from './file-upload.tsx'
export { Hint, type HintOptions } from './hint.tsx'
export { type Affix, Input, type InputProps } from './input.tsx'
export { InsetText } from './inset-text.tsx'
export { Label, type LabelOptions } from './label.tsx'
export { NotificationBanner, type NotificationBannerProps } from './notification-banner.tsx'
export { Pagination, type PaginationLink, type PaginationPage, type PaginationProps } from './pagination.tsx'
export { Panel, type PanelAction, type PanelProps } from './panel.tsx'
export { PasswordInput, type PasswordInputProps } from './password-input.tsx'
export { PhaseBanner, type PhaseBannerProps } from './phase-banner.tsx'
export { Radios, type RadiosProps } from './radios.tsx'
export { Select, type SelectItem, type SelectProps } from './select.tsx'
export { ServiceNavigation, type ServiceNavigationItem, type ServiceNavigationProps } from './service-navigation.tsx'
export { SkipLink } from './skip-link.tsx'
export {
  type SummaryAction,
  type SummaryCard,
  SummaryList,
  type SummaryListProps,
  type SummaryRow,
} from './summary-list.tsx'
export { Table, type TableCell, type TableProps } from './table.tsx'
export { type Tab, Tabs, type TabsProps } from './tabs.tsx'
export { Tag, type TagOptions } from './tag.tsx'
export { TaskList, type TaskListItem, type TaskListProps } from './task-list.tsx'
export { Textarea, type TextareaProps } from './textarea.tsx'
export { WarningText, type WarningTextProps } from './warning-text.tsx'
