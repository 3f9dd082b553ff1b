/** Makes each question of a `PromptChips` a button that writes the question on the page it belongs to. */
export function startPrompts(): void {
  for (const list of document.querySelectorAll<HTMLElement>('[data-prompts-for]')) {
    const paper = document.getElementById(list.dataset.promptsFor ?? '')
    if (!(paper instanceof HTMLTextAreaElement)) continue
    list.classList.add('prompts--live')
    // Browsers put the cursor before the first word; who goes on writing begins after the last.
    paper.setSelectionRange(paper.value.length, paper.value.length)
    for (const prompt of list.querySelectorAll<HTMLElement>('.prompt')) prompt.replaceWith(makeButton(prompt, paper))
  }
}

function makeButton(prompt: HTMLElement, paper: HTMLTextAreaElement): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = prompt.className
  button.textContent = prompt.textContent
  button.setAttribute('aria-pressed', 'false')
  button.addEventListener('click', () => {
    writeDown(button.textContent ?? '', paper)
    button.setAttribute('aria-pressed', 'true')
  })
  return button
}

/** On a line of its own, where the cursor is; the cursor then stands under it, ready for the answer. */
function writeDown(question: string, paper: HTMLTextAreaElement): void {
  const at = paper.selectionEnd
  const before = paper.value.slice(0, at)
  const lead = before === '' || before.endsWith('\n') ? '' : '\n'
  paper.setRangeText(`${lead}${question}\n`, at, at, 'end')
  paper.focus()
  paper.dispatchEvent(new Event('input', { bubbles: true }))
}
