import type { FastifyRequest } from 'fastify'
import { type AnyRoute, anyone, choice, fields, type Posted, route, type View } from '../platform/index.ts'
import { Button, Form, PageHead, Radios, type Reading, Screen } from '../ui/index.ts'
import { type Words, words } from './words.ts'

/** How this reader likes to read, kept on their device alone: it says nothing about who they are. */
const cookie = 'reading'
const year = 365 * 86_400

const offered = {
  theme: ['device', 'light', 'dark'],
  text: ['usual', 'large', 'largest'],
  font: ['ours', 'device', 'serif', 'round'],
  space: ['usual', 'wide'],
} as const
type Choice = keyof typeof offered
const kinds = Object.keys(offered) as Choice[]

/** Reads the choices a request carries; what was never offered counts as not chosen. */
export function readingOf(request: FastifyRequest): Reading {
  const said = (request.cookies[cookie] ?? '').split('.')
  const chosen = kinds.map(
    (kind, at) => [kind, offered[kind].find((value, first) => first > 0 && value === said[at])] as const,
  )
  return Object.fromEntries(chosen.filter(([, value]) => value !== undefined)) as Reading
}

export const reading: AnyRoute = route({
  path: '/reading',
  who: anyone,
  words,
  page: ReadingPage,
  form: (posted: Posted) =>
    fields(posted, {
      theme: choice(offered.theme),
      text: choice(offered.text),
      font: choice(offered.font),
      space: choice(offered.space),
    }),
  act(_tx, value, { reply }) {
    const said = kinds.map((kind) => value[kind] ?? '').join('.')
    reply.setCookie(cookie, said, { path: '/', httpOnly: true, sameSite: 'lax', maxAge: year })
    return '/reading'
  },
})

function ReadingPage({ view, w: { reading: w } }: { view: View; w: Words }) {
  const now = view.frame.reading ?? {}
  return (
    <Screen view={view} title={w.title}>
      <PageHead title={w.title} lead={w.lead} />
      <Form view={view}>
        {kinds.map((kind) => (
          <Radios
            key={kind}
            name={kind}
            classes="govuk-radios--inline"
            fieldset={{ legend: { text: w.kinds[kind], classes: 'govuk-fieldset__legend--m' } }}
            value={now[kind] ?? offered[kind][0]}
            items={offered[kind].map((value) => ({ value, text: w.values[value] }))}
          />
        ))}
        <Button>{w.save}</Button>
      </Form>
    </Screen>
  )
}
