import { findWords, forgetAllWords, forgetArrivedWords, forgetWords, keepWords } from './kept-words.ts'
import { readFields, readPost, writeFields } from './read-fields.ts'
import { findSavedLine, makeButton, makeLink, type SavedLine } from './saved-line.ts'

const pause = 2000

/**
 * Saves a `<form data-draft="<address>">` as it is typed: at most every two seconds, and when the page is left.
 * Posts the fields, hidden ones too, urlencoded, with `accept: application/json`, to the draft's address, which answers
 *   200 `{ "savedAt": "10:42", "version": "8" }` (the version goes into the form's hidden field `draftVersion`, if it has one),
 *   409 `{ "mine": "<address>", "theirs": "<address>" }` when somebody changed the draft elsewhere; saving then stops,
 *   401 when the reader is signed out.
 * Whatever could not be saved is kept on the device and offered when the page is opened again.
 * A page with `data-signed-out` anywhere in it clears what is kept; one with `data-keep-words` (a fault of ours, a form
 * that had run out) keeps what was just sent, for nobody knows that it arrived.
 */
export function startAutosave(): void {
  if (document.querySelector('[data-signed-out]')) forgetAllWords()
  forgetArrivedWords(document.querySelector('[data-keep-words]') !== null)
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-draft]')) {
    const line = findSavedLine(form)
    if (line) watch(form, form.dataset.draft ?? '', line)
  }
}

function watch(form: HTMLFormElement, draft: string, line: SavedLine): void {
  const { words } = line
  let changed = false
  let stopped = false
  let saving = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const kept = findWords(draft)
  if (kept && JSON.stringify(kept) === JSON.stringify(readFields(form))) forgetWords(draft)
  else if (kept) {
    line.offer(
      words.found,
      makeButton(words.putBack, () => {
        writeFields(form, kept)
        changed = true
        void save()
      }),
      makeButton(words.throwAway, () => {
        forgetWords(draft)
        line.say('')
      }),
    )
  }

  form.addEventListener('input', () => {
    changed = true
    if (!stopped && timer === undefined) timer = setTimeout(save, pause)
  })
  form.addEventListener('submit', (event) => {
    if (event.defaultPrevented) return
    keepWords(draft, readFields(form), true)
    changed = false
    clearTimeout(timer)
  })
  window.addEventListener('online', () => void save())
  window.addEventListener('pagehide', () => {
    if (!changed || stopped) return
    // Kept on the device only when it cannot be sent: the device may be somebody else's too.
    if (!navigator.onLine || !navigator.sendBeacon(draft, readPost(form))) keepWords(draft, readFields(form))
  })

  async function save(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    if (!changed || stopped) return
    if (saving) {
      timer = setTimeout(save, pause)
      return
    }
    saving = true
    changed = false
    const fields = readFields(form)
    const answer = await post(draft, form)
    saving = false

    if (answer?.ok) {
      const { savedAt, version } = (await answer.json()) as { savedAt: string; version?: string }
      const input = form.elements.namedItem('draftVersion')
      if (version !== undefined && input instanceof HTMLInputElement) input.value = version
      forgetWords(draft)
      line.say(`${words.at} ${savedAt}`)
      return
    }

    keepWords(draft, fields)
    if (answer?.status === 409) {
      stopped = true
      const { mine, theirs } = (await answer.json()) as { mine: string; theirs: string }
      line.offer(words.elsewhere, makeLink(words.mine, mine), makeLink(words.theirs, theirs))
    } else {
      changed = true
      line.say(answer?.status === 401 ? words.signedOut : words.offline)
      if (timer === undefined) timer = setTimeout(save, pause * 5)
    }
  }
}

/** The answer, or nothing when there is no connection. */
async function post(draft: string, form: HTMLFormElement): Promise<Response | undefined> {
  try {
    return await fetch(draft, {
      method: 'POST',
      body: readPost(form),
      headers: { accept: 'application/json' },
      credentials: 'same-origin',
      redirect: 'error',
    })
  } catch {
    return undefined
  }
}
