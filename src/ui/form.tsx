import type { ComponentChildren } from 'preact'
import { textOf, textsOf, type View } from '../platform/index.ts'
import { SavedLine } from './look/index.ts'

/**
 * A form that posts to its own page (or `to`), carrying its one-time key. Where the page keeps drafts, the browser saves
 * what is typed as it is typed, and a button keeps it for later where there are no scripts.
 */
export function Form({
  view,
  to,
  children,
  upload,
}: {
  view: View
  to?: string
  upload?: boolean
  children: ComponentChildren
}) {
  const drafts = view.drafts && !to
  // Words of a form that was sent after its session had run out: they came back, and go when they are sent again.
  const kept = 'kept' in view.query && !to
  return (
    <form
      method="post"
      action={to ?? view.path}
      noValidate
      enctype={upload ? 'multipart/form-data' : undefined}
      data-draft={drafts ? `/drafts?about=${encodeURIComponent(view.path)}` : undefined}
    >
      <input type="hidden" name="once" value={view.once} />
      {(drafts || kept) && <input type="hidden" name="draftVersion" value={view.draftVersion} />}
      {kept && <input type="hidden" name="kept" value="1" />}
      {children}
      {drafts && (
        <div class="keep">
          <button type="submit" class="link-button" name="keep" value="yes">
            {view.frame.w.keep}
          </button>
          {/* A page with a line of its own, in its bar, says it there: the first one in the form speaks. */}
          <SavedLine w={view.frame.w} />
        </div>
      )}
    </form>
  )
}

/** The name, the value typed before and the error of a field, as the parts take them. */
export function field(
  view: View,
  name: string,
): { id: string; name: string; value: string; errorMessage: { text: string } | undefined } {
  const wrong = view.errors.find((error) => error.field === name)
  return { id: name, name, value: textOf(view.typed, name), errorMessage: wrong && { text: wrong.message } }
}

/**
 * The same on a page of several forms with fields of one name: only the form that was sent, known by where it goes, shows
 * what was typed and what was wrong, and the summary of errors leads to it. `of` tells the others' ids apart.
 */
export function fieldOn(view: View, to: string, name: string, of: string): ReturnType<typeof field> {
  if (view.path === to) return field(view, name)
  return { id: `${name}-${of}`, name, value: '', errorMessage: undefined }
}

/** The same as `Pick` takes them, whose answers are each one press. */
export function picked(view: View, name: string): { name: string; value: string; error: string | undefined } {
  const { value, errorMessage } = field(view, name)
  return { name, value, error: errorMessage?.text }
}

/** The same for a field of several values, such as boxes to tick. */
export function fieldOfMany(view: View, name: string) {
  const { value: _value, ...rest } = field(view, name)
  return { ...rest, values: textsOf(view.typed, name) }
}
