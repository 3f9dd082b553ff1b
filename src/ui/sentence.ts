/** A sentence begins with a capital, also where what begins it does not: “the team”. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
