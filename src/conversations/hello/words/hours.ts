/** Every sentence about the hours in which hellos are read. */
export const hours = {
  days: {
    Mon: 'Monday',
    Tue: 'Tuesday',
    Wed: 'Wednesday',
    Thu: 'Thursday',
    Fri: 'Friday',
    Sat: 'Saturday',
    Sun: 'Sunday',
    holiday: 'Bank holidays',
  },
  to: (from: string, until: string) => `${from} to ${until}`,
  span: (days: string, hours: string) => `${days}, ${hours}`,
  fromTo: (first: string, last: string) => `${first} to ${last}`,
  never: 'No hours are set yet.',
  otherwise: 'At other times nobody reads.',
}
