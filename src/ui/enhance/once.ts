/**
 * A second press on a button while the first is on its way does nothing. The server does not rely on it
 * (every form carries a one-time key); it spares people the doubt.
 */
export function startOnce(): void {
  const sent = new WeakSet<HTMLFormElement>()

  document.addEventListener('submit', (event) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || form.method !== 'post') return
    if (sent.has(form)) {
      event.preventDefault()
      return
    }
    sent.add(form)
    // Not `disabled`: a disabled button would not send its own name and value, and would lose the focus.
    event.submitter?.setAttribute('data-sending', '')
    event.submitter?.setAttribute('aria-disabled', 'true')
    // An answer that is a file leaves the page where it is: then it can be pressed again.
    setTimeout(() => release(form), 8000)
  })

  window.addEventListener('pageshow', () => {
    for (const form of document.forms) release(form)
  })

  function release(form: HTMLFormElement): void {
    sent.delete(form)
    for (const button of form.querySelectorAll('[data-sending]')) {
      button.removeAttribute('data-sending')
      button.removeAttribute('aria-disabled')
    }
  }
}
