/** A telephone number as one reads it, made into a link that a phone can ring. */
export function telHref(number: string): string {
  return `tel:${number.replace(/[^\d+]/g, '')}`
}
