import { type Fields, readFields, writeFields } from './read-fields.ts'

const prefix = 'alongside:here:'

type Kept = { fields: Fields; sent: boolean }

/**
 * Offers, for a `[data-keep-here="<name>"]` in a form of somebody without an account, to keep what they write on this
 * device: only when they tick it, since the device may be somebody else's too. Unticked, it is gone from here. What was
 * sent goes as soon as a page of ours shows that it arrived.
 */
export function startKeepHere(): void {
  const here = document.querySelector<HTMLElement>('[data-keep-here]')
  if (!here && !document.querySelector('[data-keep-words]')) forgetSent()
  const form = here?.closest('form')
  if (here && form) offer(here, form, prefix + here.dataset.keepHere)
}

function offer(here: HTMLElement, form: HTMLFormElement, key: string): void {
  const { label, box } = makeBox(here.dataset.keepLabel ?? '', here.dataset.keepHint ?? '')
  here.prepend(label)
  const kept = read(key)
  box.checked = kept !== undefined
  if (kept) writeFields(form, keepTyped(kept.fields, form))
  const keep = (sent: boolean) => {
    if (box.checked) write(key, { fields: readFields(form), sent })
  }
  box.addEventListener('change', () => (box.checked ? keep(false) : localStorage.removeItem(key)))
  form.addEventListener('input', () => keep(false))
  form.addEventListener('submit', () => keep(true))
}

/** What the page itself brought back, after something was wrong with the form, is newer than what is kept. */
function keepTyped(kept: Fields, form: HTMLFormElement): Fields {
  const typed = new Map(readFields(form).filter(([, value]) => value !== ''))
  return kept.map(([name, value]) => [name, typed.get(name) ?? value])
}

/** The box has no name, so it is not part of the form that is sent. */
function makeBox(text: string, hint: string): { label: HTMLElement; box: HTMLInputElement } {
  const label = document.createElement('div')
  label.innerHTML =
    '<label class="pick-one pick-one--box"><input type="checkbox"><span></span></label><p class="soft"></p>'
  const [span, under] = [label.querySelector('span'), label.querySelector('p')]
  if (span) span.textContent = text
  if (under) under.textContent = hint
  return { label, box: label.querySelector('input') as HTMLInputElement }
}

function forgetSent(): void {
  try {
    for (const key of Object.keys(localStorage))
      if (key.startsWith(prefix) && read(key)?.sent) localStorage.removeItem(key)
  } catch {
    // A forbidden store holds nothing.
  }
}

function read(key: string): Kept | undefined {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}

function write(key: string, kept: Kept): void {
  try {
    localStorage.setItem(key, JSON.stringify(kept))
  } catch {
    // A full or forbidden store: the page itself still holds the words.
  }
}
