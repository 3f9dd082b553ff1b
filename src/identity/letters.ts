import type { Letter } from '../platform/index.ts'
import type { Words } from './words.ts'

/** The letter with a link that signs in. */
export function linkLetter(to: string, token: string, place: string, { letters }: Words): Letter {
  const { subject, words } = letters.link
  return { to, about: 'sign-in link', subject: subject(place), words: words(place), link: `/sign-in/link/${token}` }
}

/** The letter that says the password is another one now. */
export function passwordLetter(to: string, place: string, { letters }: Words): Letter {
  const { subject, words } = letters.password
  return { to, about: 'password changed', subject: subject(place), words: words(place), link: '/sign-in/link' }
}

/** The letter with the code that shows again who somebody is. */
export function codeLetter(to: string, code: string, place: string, { letters }: Words): Letter {
  const { subject, words } = letters.code
  return { to, about: 'code to go on', subject: subject(place), words: words(place, code), link: '' }
}

/** The letter that asks whether an e-mail is really its account's. */
export function confirmLetter(to: string, token: string, place: string, { letters }: Words): Letter {
  const { subject, words } = letters.confirm
  return { to, about: 'is this yours', subject: subject(place), words: words(place), link: `/me/email/${token}` }
}
