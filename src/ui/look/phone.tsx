export type PhoneProps = {
  number: string
  class?: string
  /** Words to press instead of the number alone: “Ring 999”. */
  children?: string
}

/** A telephone number to press or to read; it never breaks across two lines. */
export function Phone({ number, class: name, children = number }: PhoneProps) {
  return (
    <a class={name} href={telHref(number)}>
      {children.replaceAll(' ', '\u00a0')}
    </a>
  )
}

/** A telephone number as one reads it, as an address that a phone can ring. */
export function telHref(number: string): string {
  return `tel:${number.replace(/[^\d+]/g, '')}`
}
