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
  today: { title: (name: string) => `Today, ${name}` },
  front: {
    title: (place: string) => `Hello from ${place}`,
    lead: 'Something on your mind? Somebody you worry about? Say hello. A person reads it, and a person answers.',
    hello: 'Say hello',
    ways: [
      {
        title: 'You talk, we listen',
        text: 'It starts with a talk, at your kitchen table if you like. Your words are kept as yours.',
      },
      {
        title: 'What is good comes first',
        text: 'What you love, what you can do, who is around you. Then what would make life better.',
      },
      {
        title: 'Your plan, your say',
        text: 'You say who helps, who sees what, and when it is right. What we promise has a name and a day.',
      },
    ],
    ringTitle: 'Rather talk?',
    ring: (name: string, number: string, hours: string) => `Ring ${name} on ${number}. Somebody answers ${hours}.`,
  },
}

export type Words = typeof en
export const words = { en }
