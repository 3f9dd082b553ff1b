/** Sentences of the pages that the app itself composes. */
const en = {
  home: {
    greeting: (now: Date, name: string) => {
      const hour = Number(new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: 'numeric' }).format(now))
      return `Good ${hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening'}, ${name}`
    },
    lead: (day: string) => `${day}. It is your page: everything here is yours to read, answer and share.`,
    titleFor: (name: string) => name,
  },
}

export type Words = typeof en
export const words = { en }
