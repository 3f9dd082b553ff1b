const en = {
  answer: 'Answer',
  stances: {
    agree: 'agrees',
    disagree: 'does not agree',
    reply: 'answers',
    note: 'does not think it is right, and this note stays beside it',
    corrected: 'this is what is right',
  },
  atWord: (name: string, how: string, by: string) => `at ${name}’s word, ${how}, written by ${by}`,
  listen: (name: string) => `Listen to ${name}`,
  watch: (name: string) => `Watch ${name}`,
  picture: (name: string, text: string) => `${name}’s picture: ${text}`,
  save: 'Save it',
}

export const answerWords = { en }
