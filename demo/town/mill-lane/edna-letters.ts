import type { Letter } from '../types.ts'

/** What reached her on paper, and what came back on the slip. */
export const ednasLetters: Letter[] = [
  {
    day: -354,
    way: 'post',
    text: 'Dear Mrs Crabtree, thank you for your letter. I am Kwame. I would like to come on Wednesday at two. I will knock at the back. Tick the slip if that will do, or cross it out.',
    slip: { day: -351, words: 'It will do. Bring your own milk.' },
  },
  {
    day: -343,
    way: 'post',
    text: 'Here is what I wrote down when we talked. They are your words. Put a line through anything that is wrong.',
    slip: { day: -341, words: 'I said six HUNDRED not sixty. Else right. E.C.' },
  },
  {
    day: -334,
    way: 'by hand',
    text: 'Your plan, in big print. Nothing is done until you sign the slip. You may change your mind after.',
    slip: { day: -330, words: 'Signed, Edna Crabtree' },
  },
  {
    day: -300,
    way: 'post',
    text: 'No news this month, and I said I would write. Who looked at your papers: me, twice, and Rosa, once, about the bed.',
  },
  {
    day: -237,
    way: 'post',
    text: 'What you said at the hall, about the soup. Line through what is wrong.',
    slip: { day: -232, words: 'Right. And they still boil it.' },
  },
  {
    day: -78,
    way: 'by hand',
    text: 'Your new plan, and the old one beside it, so that you can see what has changed.',
    slip: { day: -76, words: 'Signed, Edna Crabtree. Better than the old one.' },
  },
  {
    day: -22,
    way: 'post',
    text: 'Your monthly letter. Who looked: me, once. Promised to you: this letter. It is kept.',
  },
]
