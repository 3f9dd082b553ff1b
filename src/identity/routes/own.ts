import { type AnyRoute, type Asked, type Config, members, NotFound, route, type Viewer } from '../../platform/index.ts'
import { changePassword } from '../change-password.ts'
import { askToConfirm, confirmOwnEmail } from '../confirm-email.ts'
import { changePasswordForm, nothingForm, onceForm } from '../forms.ts'
import { ConfirmPage } from '../pages/confirm.tsx'
import { PasswordPage } from '../pages/password.tsx'
import { SessionsPage } from '../pages/sessions.tsx'
import { accountOf, endOneSession, endOtherSessions, isFresh, sessionsOf } from '../store.ts'
import { words } from '../words.ts'

/** Looking after one's own signing in. */
export function ownRoutes({ askAgainMinutes }: Config): AnyRoute[] {
  return [
    route({ path: '/me/sessions', who: members, words, read: own, page: SessionsPage }),
    route({
      path: '/me/sessions/others',
      who: members,
      words,
      read: own,
      page: SessionsPage,
      form: nothingForm,
      act(tx, _nothing, asked) {
        const { id, session } = me(asked)
        tx.run(endOtherSessions(id, asked.place, session, tx.now))
        return '/me/sessions?done=others'
      },
    }),
    route({
      path: '/me/sessions/:session/end',
      who: members,
      words,
      read: own,
      page: SessionsPage,
      form: nothingForm,
      act(tx, _nothing, asked) {
        tx.run(endOneSession(asked.params.session ?? '', me(asked).id, asked.place, tx.now))
        return '/me/sessions?done=ended'
      },
    }),
    route({
      path: '/me/password',
      who: members,
      limit: { most: 10, seconds: 15 * 60, by: 'member' },
      words,
      read: (asked) => ({
        account: accountOf(me(asked).id, asked.place),
        fresh: isFresh(me(asked).session, asked.now, askAgainMinutes),
      }),
      page: PasswordPage,
      form: changePasswordForm,
      act(tx, value, asked) {
        const { id, session } = me(asked)
        return changePassword(tx, value, {
          member: id,
          here: session,
          place: asked.place,
          w: asked.w,
          minutes: askAgainMinutes,
        })
      },
    }),
    route({
      path: '/me/email',
      who: members,
      limit: { most: 5, seconds: 60 * 60, by: 'member' },
      words,
      read: own,
      page: SessionsPage,
      form: nothingForm,
      act: (tx, _nothing, asked) => askToConfirm(tx, me(asked).id, asked),
    }),
    route({
      path: '/me/email/:token',
      who: members,
      words,
      page: ConfirmPage,
      form: onceForm,
      act: (tx, { once }, asked) =>
        confirmOwnEmail(tx, { token: asked.params.token ?? '', once, member: me(asked).id }, asked),
    }),
  ]
}

function own(asked: Asked) {
  const { id, session } = me(asked)
  return { sessions: sessionsOf(id, asked.place, session, asked.now), account: accountOf(id, asked.place) }
}

function me({ viewer }: Asked): Viewer {
  if (viewer === null) throw new NotFound()
  return viewer
}
