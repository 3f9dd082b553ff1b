export { type Letter, writeLetter } from './letter.ts'
export { type Post, smtpPost } from './post.ts'
export { addressOf, keepSending, type Sending, sendLetters } from './send-letters.ts'
