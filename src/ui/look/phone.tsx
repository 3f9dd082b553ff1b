/** A telephone number to press or to read; it never breaks across two lines. */
export function Phone({ number, class: name }: { number: string; class?: string }) {
  return (
    <a class={name} href={telHref(number)}>
      {number.replaceAll(' ', '\u00a0')}
    </a>
  )
}

/** A telephone number as one reads it, as an address that a phone can ring. */
export function telHref(number: string): string {
  return `tel:${number.replace(/[^\d+]/g, '')}`
}
