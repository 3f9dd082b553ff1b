/** Every sentence about a worker who goes. */
const en = {
  ranOut: 'They do not work here any more.',
  climbed: 'Nobody answered in time, so it went to the next senior.',
  going: {
    title: (name: string) => `${name} stops working here`,
    lead: (name: string) =>
      `Everybody ${name} walks alongside has another name to ring in the same moment: the second, or else the team lead. They see it, and the new one promises to come and say hello.`,
    posts: 'Works here as',
    alongside: 'Walks alongside',
    second: 'Is there for others when their worker is away',
    people: (count: number) => (count === 1 ? 'one person' : `${count} people`),
    better: 'If there is time, a handover with an introduction is better. Propose it for each of them first.',
    when: 'When?',
    now: 'Now, at once',
    onDay: 'At the end of a day',
    day: 'Which day?',
    dayHint: 'For example 27 November',
    words: 'What do their people read?',
    wordsHint: 'Plain and kind, and nothing private: “Asha has moved to another town.”',
    send: 'End their work here',
    already: (day: string) => `It is set already that they go on ${day}.`,
    done: (count: number) =>
      count === 0
        ? 'It is done.'
        : `It is done. ${count} ${count === 1 ? 'person has' : 'people have'} another name now.`,
    errors: {
      when: 'Say when.',
      day: 'Write the day as 27 November or 27/11/2026.',
      dayPast: 'Choose a day that is still to come, or choose “now”.',
      words: 'Write a line for their people.',
      gone: 'They do not work here any more.',
      tooLong: (over: number) => `That is ${over} letters too long.`,
    },
  },
  panel: {
    title: 'Come and say hello',
    line: (day: string) => `you are their name to ring since ${day}`,
    see: 'Say that you met',
  },
}

export type Words = typeof en
export const words = { en }
