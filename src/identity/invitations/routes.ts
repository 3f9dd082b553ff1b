import {
  type AnyRoute,
  type Asked,
  addressOf,
  anyone,
  type Config,
  type Id,
  isId,
  NotFound,
  posts,
  route,
  standing,
  textOf,
  type Who,
} from '../../platform/index.ts'
import { nothingForm } from '../forms.ts'
import { acceptInvitation } from './accept.ts'
import { codeHash, readCode } from './code.ts'
import { acceptForm, codeForm, inviteForm } from './forms.ts'
import { guessing, guessingByLooking } from './guessing.ts'
import { invite } from './invite.ts'
import { CodeLetterPage, type CodeLetterProps } from './pages/code-letter.tsx'
import { ColleaguesPage } from './pages/colleagues.tsx'
import { InvitePage } from './pages/invite.tsx'
import { AcceptPage, WelcomePage } from './pages/welcome.tsx'
import { colleagues, invitationOf, invited, takeBackInvitation } from './store.ts'
import { words } from './words.ts'

export function invitationRoutes(config: Config): AnyRoute[] {
  return [
    ...inviting('/people/:person/invitation', standing('change', ['reach', 'said']), config),
    ...inviting('/colleagues/:person/invitation', posts('team lead'), config),
    route({
      path: '/colleagues',
      who: posts('team lead'),
      words,
      read: () => ({ found: colleagues() }),
      page: ColleaguesPage,
    }),
    route({
      path: '/welcome',
      who: anyone,
      limit: guessing('/welcome'),
      words,
      page: WelcomePage,
      form: codeForm,
      async act(tx, { code }, { w }) {
        const found = await tx.ask(invited(codeHash(code), null))
        return found ? `/welcome/${code}` : { errors: [{ field: 'code', message: w.welcome.errors.unknown }] }
      },
    }),
    route({
      path: '/welcome/:code',
      who: anyone,
      everyTime: true,
      limit: guessingByLooking('/welcome'),
      words,
      read: ({ params }) => ({ whose: invited(codeHash(readCode(params.code ?? '') ?? ''), null) }),
      page: AcceptPage,
      form: acceptForm,
      act(tx, value, asked) {
        const code = readCode(asked.params.code ?? '')
        if (code === null) throw new NotFound()
        return acceptInvitation(tx, config, { ...value, code }, asked)
      },
    }),
  ]
}

/** Making, printing and taking back an invitation, for whoever may invite the member in the path. */
function inviting(base: string, who: Who, config: Config): AnyRoute[] {
  const why = 'looked after signing in'
  const read = (asked: Asked) => ({ who: invitationOf(memberIn(asked)) })
  const pathOf = (asked: Asked) => base.replace(':person', memberIn(asked))
  return [
    route({
      path: base,
      who,
      why,
      words,
      read,
      page: InvitePage,
      form: inviteForm,
      act(tx, { email }, asked) {
        const code = invite(tx, memberIn(asked), { email, place: asked.place, w: asked.w })
        if (who.may === 'standing') tx.tell('invitation made', asked.person, {})
        return email === '' ? `${pathOf(asked)}/letter?code=${code}` : `${pathOf(asked)}?done=sent`
      },
    }),
    route({
      path: `${base}/letter`,
      who,
      why,
      words,
      read: (asked) => ({
        ...read(asked),
        open: invited(codeHash(readCode(textOf(asked.query, 'code')) ?? ''), null),
      }),
      page: (props: CodeLetterProps) => CodeLetterPage({ ...props, address: addressOf(config, props.view.place) }),
    }),
    route({
      path: `${base}/taken-back`,
      who,
      why,
      words,
      read,
      page: InvitePage,
      form: nothingForm,
      act(tx, _nothing, asked) {
        tx.run(takeBackInvitation(memberIn(asked)))
        return `${pathOf(asked)}?done=taken-back`
      },
    }),
  ]
}

function memberIn({ params }: Asked): Id {
  const { person = '' } = params
  if (!isId(person)) throw new NotFound()
  return person
}
