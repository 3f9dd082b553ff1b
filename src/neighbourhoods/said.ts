/** A street or postcode as it is compared: small letters and digits, without the number of the house. */
export function said(text: string): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/^\s*(flat|house|no)?\.?\s*\d+[a-z]?[\s,]+/, '')
  return plain.replace(/[^a-z0-9]/g, '').slice(0, 200)
}
