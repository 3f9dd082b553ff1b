/** A count of working days as people read it. */
export function workingDays(days: number): string {
  return days === 1 ? '1 working day' : `${days} working days`
}

/** A setting’s value as lines to read, whatever its shape: “Mon: 08:00 to 20:00”, “working days: 1”. */
export function lines(value: unknown, name = ''): string[] {
  const before = name ? `${name}: ` : ''
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return [`${before}none`]
  if (Array.isArray(value)) {
    if (value.length === 2 && value.every((one) => /^\d\d:\d\d$/.test(String(one))))
      return [`${before}${value.join(' to ')}`]
    return value.flatMap((one, at) => lines(one, at === 0 ? name : ''))
  }
  if (typeof value === 'object') {
    const entries = Object.entries(value)
    if (name && entries.every(([, one]) => typeof one === 'string'))
      return [`${before}${entries.map(([, one]) => one).join(', ')}`]
    return entries.flatMap(([key, one]) => lines(one, inWords(key)))
  }
  return [`${before}${value === true ? 'yes' : value === false ? 'no' : value}`]
}

/** `urgentHours` as people write it: “urgent hours”. */
function inWords(key: string): string {
  return key.replace(/([a-z])([A-Z])/g, (_, end: string, start: string) => `${end} ${start.toLowerCase()}`)
}
