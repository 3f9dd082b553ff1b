import { codeHash, guessing, guessingByLooking, readCode } from '../../identity/index.ts'
import {
  type AnyRoute,
  type Asked,
  addressOf,
  anyone,
  type Config,
  idIn,
  isId,
  maybe,
  members,
  NotFound,
  type Query,
  route,
  sql,
  standing,
  textOf,
} from '../../platform/index.ts'
import { valueOn } from '../../settings/index.ts'
import { enterCircle } from './accept-into-circle.ts'
import { changeConsent } from './change-consent.ts'
import { acceptForm, codeForm, inviteForm, nothingForm, pressForm } from './forms.ts'
import { inviteToCircle } from './invite-to-circle.ts'
import { InvitationLetterPage, InvitationPage, type InvitationProps } from './pages/invitation.tsx'
import { type Entry, InvitePage } from './pages/invite.tsx'
import { DeclinedPage, InvitedCodePage, InvitedPage } from './pages/invited.tsx'
import { LeftPage, MyPartPage } from './pages/my-part.tsx'
import { OneMemberPage } from './pages/one.tsx'
import { ConsentPaperPage } from './pages/paper.tsx'
import { ConsentPage } from './pages/table.tsx'
import { consentMonths, consentWarnDays } from './settings.ts'
import {
  circleConsent,
  circleInvitations,
  consentTurns,
  declineCircle,
  giveUpAuthority,
  invitedToCircle,
  leaveCircle,
  myAuthorities,
  myPartFor,
  takeBackCircleInvitation,
} from './store.ts'
import { words } from './words.ts'

// Who may is the functions’ to say, in the database: the person, or a worker at their word, whatever else is held here.
const who = standing('change', ['rights'])
const why = 'looked after who may see what'

const table = route({
  path: '/people/:person/circle/consent',
  who,
  why,
  words,
  read: ({ person, now }) => ({
    rows: circleConsent(person),
    asked: circleInvitations(person),
    warn: valueOn(consentWarnDays, now),
  }),
  page: ConsentPage,
})

const paper = route({
  path: '/people/:person/circle/consent/paper',
  who,
  why,
  words,
  read: ({ person }) => ({ rows: circleConsent(person) }),
  page: ConsentPaperPage,
})

const one = route({
  path: '/people/:person/circle/consent/:member',
  who,
  why,
  words,
  read: (asked) => ({
    rows: circleConsent(asked.person),
    turns: consentTurns(asked.person, idIn(asked, 'member')),
    months: valueOn(consentMonths, asked.now),
  }),
  page: OneMemberPage,
  form: pressForm,
  act: (tx, pressed, asked) => changeConsent(tx, asked.person, idIn(asked, 'member'), pressed, asked.w),
})

/** The entry of the person’s map that an invitation starts from; it comes where their map is open too. */
function entryOf({ person, query }: Asked): Query<Entry, Entry | null> {
  const id = textOf(query, 'entry')
  return maybe(sql<Entry>`select id, known_as, is_to_me from in_circle
    where person_id = ${person} and id = ${isId(id) ? id : null} and member_id is null`)
}

const invite = route({
  path: '/people/:person/circle/invite',
  who: standing('change', ['about', 'rights']),
  why,
  words,
  read: (asked) => ({
    asked: circleInvitations(asked.person),
    months: valueOn(consentMonths, asked.now),
    entry: entryOf(asked),
  }),
  page: InvitePage,
  form: inviteForm,
  act: (tx, said, asked) => inviteToCircle(tx, asked.person, said, asked),
})

/** Pages that show an address to print, or that sign somebody in: they need the settings of the program. */
export function consentRoutes(config: Config): AnyRoute[] {
  const invitation = (path: string, page: typeof InvitationPage) =>
    route({
      path,
      who,
      why,
      words,
      read: (asked) => ({
        asked: circleInvitations(asked.person),
        open: invitedToCircle(codeHash(readCode(textOf(asked.query, 'code')) ?? ''), null),
      }),
      page: (props: InvitationProps) => page({ ...props, address: addressOf(config, props.view.place) }),
    })
  const base = '/people/:person/circle/invitations/:invitation'
  return [
    ...[table, paper, one, invite, takenBack, myPart, leave, giveUp, left, typed, declined, no],
    invitation(base, InvitationPage),
    invitation(`${base}/letter`, InvitationLetterPage),
    route({
      path: '/invited/:code',
      who: anyone,
      everyTime: true,
      limit: guessingByLooking('/invited'),
      words,
      read: askedBy,
      page: InvitedPage,
      form: acceptForm,
      act: (tx, value, asked) => enterCircle(tx, config, { ...value, code: codeIn(asked) }, { ...asked }),
    }),
  ]
}

const takenBack = route({
  path: '/people/:person/circle/invitations/:invitation/taken-back',
  who,
  why,
  words,
  form: nothingForm,
  act(tx, _nothing, asked) {
    const id = idIn(asked, 'invitation')
    tx.run(takeBackCircleInvitation(asked.person, id))
    return `/people/${asked.person}/circle/invitations/${id}`
  },
})

const askedBy = ({ params }: Asked) => ({
  asked: invitedToCircle(codeHash(readCode(params.code ?? '') ?? ''), null),
})

function codeIn({ params }: Asked): string {
  const code = readCode(params.code ?? '')
  if (code === null) throw new NotFound()
  return code
}

const typed = route({
  path: '/invited',
  who: anyone,
  limit: guessing('/invited'),
  words,
  page: InvitedCodePage,
  form: codeForm,
  // Right or wrong, the next page says it: one answer less that tells which.
  act: (_tx, { code }) => `/invited/${code}`,
})

const no = route({
  path: '/invited/:code/no',
  who: anyone,
  limit: guessingByLooking('/invited'),
  words,
  read: askedBy,
  page: InvitedPage,
  form: nothingForm,
  async act(tx, _nothing, asked) {
    const [answer] = await tx.ask(declineCircle(codeHash(codeIn(asked))))
    return answer?.done ? '/invited/declined' : { errors: [{ field: 'open', message: asked.w.invited.goneLead }] }
  },
})

const declined = route({ path: '/invited/declined', who: anyone, words, page: DeclinedPage })

const myPart = route({
  path: '/people/:person/my-part',
  who: members,
  words,
  read: (asked) => ({ mine: myPartFor(null), authorities: myAuthorities(idIn(asked, 'person')) }),
  page: MyPartPage,
})

const leave = route({
  path: '/people/:person/my-part/leave',
  who: members,
  words,
  form: nothingForm,
  act(tx, _nothing, asked) {
    tx.run(leaveCircle(idIn(asked, 'person')))
    return '/my-people/left'
  },
})

const giveUp = route({
  path: '/people/:person/my-part/authority/:authority',
  who: members,
  words,
  form: nothingForm,
  act(tx, _nothing, asked) {
    tx.run(giveUpAuthority(idIn(asked, 'person'), idIn(asked, 'authority')))
    return '/my-people/left'
  },
})

const left = route({ path: '/my-people/left', who: members, words, page: LeftPage })
