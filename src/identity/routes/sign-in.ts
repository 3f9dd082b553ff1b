import { type AnyRoute, anyone, type Config, route, textOf } from '../../platform/index.ts'
import { takeToken, tokenOf } from '../cookie.ts'
import { linkForm, nothingForm, onceForm, passwordSignInForm } from '../forms.ts'
import { AskLinkPage, LinkPage, LinkSentPage } from '../pages/link.tsx'
import { SignInPage } from '../pages/sign-in.tsx'
import { SignOutPage } from '../pages/sign-out.tsx'
import { SignedOutPage } from '../pages/signed-out.tsx'
import { ToldPage } from '../pages/told.tsx'
import { localPath } from '../rules.ts'
import { endSession } from '../session.ts'
import { askForLink, openLink, signInWithPassword } from '../sign-in.ts'
import { words } from '../words.ts'

/** Guessing is slow for one e-mail wherever it comes from, and from one network whatever the e-mail. */
const guessing = [
  { most: 10, seconds: 15 * 60, by: { field: 'email' } },
  { most: 50, seconds: 15 * 60, by: 'address' },
] as const

/** Letters somebody else asked for are a nuisance: few for one e-mail. */
const letters = [
  { most: 5, seconds: 60 * 60, by: { field: 'email' } },
  { most: 30, seconds: 60 * 60, by: 'address' },
] as const

export function signInRoutes(config: Config): AnyRoute[] {
  const { demo } = config
  return [
    route({
      path: '/sign-in',
      who: anyone,
      everyTime: true,
      limit: guessing,
      words,
      goTo: ({ viewer, query }) => (viewer ? localPath(textOf(query, 'next')) : null),
      page: (props) => SignInPage({ ...props, demo }),
      form: passwordSignInForm,
      act: (tx, value, asked) => signInWithPassword(tx, config, value, asked),
    }),
    route({
      path: '/sign-in/link',
      who: anyone,
      limit: letters,
      words,
      page: AskLinkPage,
      form: linkForm,
      act: (tx, value, asked) => askForLink(tx, value, asked),
    }),
    route({ path: '/sign-in/link/sent', who: anyone, words, page: (props) => LinkSentPage({ ...props, demo }) }),
    route({
      path: '/sign-in/link/:token',
      who: anyone,
      everyTime: true,
      limit: { most: 30, seconds: 15 * 60, by: 'address' },
      words,
      page: LinkPage,
      form: onceForm,
      act: (tx, { once }, asked) => openLink(tx, config, { token: asked.params.token ?? '', once }, asked),
    }),
    route({
      path: '/sign-out',
      who: anyone,
      everyTime: true,
      words,
      page: SignOutPage,
      form: nothingForm,
      act(tx, _nothing, { now, reply }) {
        const token = tokenOf(reply.request, config)
        if (token) tx.run(endSession(token, now))
        takeToken(reply, config)
        return '/signed-out'
      },
    }),
    route({ path: '/we-were-told', who: anyone, words, page: ToldPage }),
    route({ path: '/signed-out', who: anyone, words, page: SignedOutPage }),
  ]
}
