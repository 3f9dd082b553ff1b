/** The sentences of the saved line; they come with the page, in its language. */
export type SavedWords = {
  at: string
  saving: string
  offline: string
  found: string
  putBack: string
  throwAway: string
  elsewhere: string
  mine: string
  theirs: string
  signedOut: string
}

export type SavedLine = {
  words: SavedWords
  say(text: string): void
  /** A sentence with links or buttons after it. */
  offer(text: string, ...choices: HTMLElement[]): void
}

/** The element that says how saving stands, or nothing when the page has none. */
export function findSavedLine(form: HTMLFormElement): SavedLine | undefined {
  const element = form.querySelector<HTMLElement>('[data-saved]') ?? document.querySelector<HTMLElement>('[data-saved]')
  if (!element) return undefined
  return {
    words: JSON.parse(element.dataset.words ?? '{}') as SavedWords,
    say: (text) => {
      if (element.textContent !== text) element.textContent = text
    },
    offer: (text, ...choices) => element.replaceChildren(text, ...choices.flatMap((choice) => [' ', choice])),
  }
}

export function makeLink(text: string, href: string): HTMLAnchorElement {
  const link = document.createElement('a')
  link.href = href
  link.textContent = text
  return link
}

export function makeButton(text: string, onPress: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'link-button'
  button.textContent = text
  button.addEventListener('click', onPress)
  return button
}
