import type { FunctionComponent } from 'preact'
import * as govuk from '../index.ts'

/** Each official component that is written here, by its folder's name in govuk-frontend. */
// biome-ignore lint/suspicious/noExplicitAny: fixtures are JSON; each part's own types are checked where pages use it
export const PARTS: Record<string, FunctionComponent<any>> = {
  'back-link': govuk.BackLink,
  breadcrumbs: govuk.Breadcrumbs,
  button: govuk.Button,
  'character-count': govuk.CharacterCount,
  checkboxes: govuk.Checkboxes,
  'date-input': govuk.DateInput,
  details: govuk.Details,
  'error-message': govuk.ErrorMessage,
  'error-summary': govuk.ErrorSummary,
  fieldset: govuk.Fieldset,
  'file-upload': govuk.FileUpload,
  hint: govuk.Hint,
  input: govuk.Input,
  'inset-text': govuk.InsetText,
  label: govuk.Label,
  'notification-banner': govuk.NotificationBanner,
  pagination: govuk.Pagination,
  panel: govuk.Panel,
  'password-input': govuk.PasswordInput,
  'phase-banner': govuk.PhaseBanner,
  radios: govuk.Radios,
  select: govuk.Select,
  'service-navigation': govuk.ServiceNavigation,
  'skip-link': govuk.SkipLink,
  'summary-list': govuk.SummaryList,
  table: govuk.Table,
  tabs: govuk.Tabs,
  tag: govuk.Tag,
  'task-list': govuk.TaskList,
  textarea: govuk.Textarea,
  'warning-text': govuk.WarningText,
}
