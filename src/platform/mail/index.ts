export { type Letter, writeLetter } from './letter.ts'
export { type Post, smtpPost } from './post.ts'
export { keepDoing, type Sending, sendDue } from './send-due.ts'
export { addressOf, keepSending, sendLetters } from './send-letters.ts'
