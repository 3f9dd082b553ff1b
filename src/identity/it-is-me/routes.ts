import { type AnyRoute, type Asked, type Config, fields, id, members, NotFound, route } from '../../platform/index.ts'
import { next, password, written } from '../forms.ts'
import { accountOf } from '../store.ts'
import { words } from '../words.ts'
import { ItIsMePage } from './page.tsx'
import { askForCode, showByCode, showByPassword, showInShoes } from './show-who-it-is.ts'

/** Guesses at passwords and codes count together: ten for one member, wherever they come from. */
const guessing = [
  { of: 'it is me', most: 10, seconds: 15 * 60, by: 'member' },
  { of: 'it is me, from here', most: 50, seconds: 15 * 60, by: 'address' },
] as const

/** The doors at which somebody who is signed in shows again who they are. They are about nobody but themselves. */
export function itIsMeRoutes(config: Config): AnyRoute[] {
  const { demo, askAgainMinutes } = config
  const shown = {
    who: members,
    words,
    read: (asked: Asked) => ({ account: accountOf(me(asked).member, asked.place) }),
    page: (props: Omit<Parameters<typeof ItIsMePage>[0], 'demo' | 'minutes'>) =>
      ItIsMePage({ ...props, demo, minutes: askAgainMinutes }),
  }
  return [
    route({
      ...shown,
      path: '/confirm-it-is-me',
      limit: guessing,
      form: (posted, w) => fields(posted, { password: password(w.itIsMe.errors.empty), next }),
      act: (tx, value, asked) => showByPassword(tx, value, { ...asked, ...me(asked) }),
    }),
    route({
      ...shown,
      path: '/confirm-it-is-me/code',
      limit: { most: 5, seconds: 60 * 60, by: 'member' },
      form: (posted) => fields(posted, { next }),
      act: (tx, value, asked) => askForCode(tx, value, { ...asked, ...me(asked) }),
    }),
    route({
      ...shown,
      path: '/confirm-it-is-me/by-code',
      limit: guessing,
      form: (posted, w) => fields(posted, { code: written(w.itIsMe.errors.emptyCode), next, once: id('') }),
      act: (tx, value, asked) => showByCode(tx, value, { ...asked, ...me(asked) }),
    }),
    ...(demo
      ? [
          route({
            ...shown,
            path: '/confirm-it-is-me/in-shoes',
            form: (posted) => fields(posted, { next }),
            act: (tx, value, asked) => showInShoes(tx, value, { ...asked, ...me(asked) }),
          }),
        ]
      : []),
  ]
}

function me({ viewer }: Asked): { member: string; session: string } {
  if (viewer === null) throw new NotFound()
  return { member: viewer.id, session: viewer.session }
}
