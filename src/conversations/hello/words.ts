import { another } from './words/another.ts'
import { hello } from './words/hello.ts'
import { hellos } from './words/hellos.ts'
import { hours } from './words/hours.ts'
import { known } from './words/known.ts'
import { one } from './words/one.ts'
import { profile } from './words/profile.ts'
import { thanks } from './words/thanks.ts'
import { written } from './words/written.ts'

/** Every sentence said around a hello, to people and to workers. */
const en = {
  hello,
  another,
  thanks,
  hours,
  hellos,
  written,
  one,
  known,
  profile,
  mine: {
    title: 'Your hello',
    titleFor: (name: string) => `${name}’s hello`,
    waits: (on: string) => `You said hello on ${on}.`,
    forYou: (on: string) => `Somebody said hello for you on ${on}.`,
    read: 'Read it',
  },
  clock: {
    because: 'Nobody had taken up the hello in good time, so it went to the team lead.',
  },
}

export type Words = typeof en
export const words = { en }
