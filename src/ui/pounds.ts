const inPounds = { style: 'currency', currency: 'GBP' } as const
const wholePounds = new Intl.NumberFormat('en-GB', { ...inPounds, maximumFractionDigits: 0 })
const poundsAndPence = new Intl.NumberFormat('en-GB', inPounds)

/** Pence as people read them: “£62”, “£62.50”. */
export function pounds(pence: number): string {
  return (pence % 100 === 0 ? wholePounds : poundsAndPence).format(pence / 100)
}
