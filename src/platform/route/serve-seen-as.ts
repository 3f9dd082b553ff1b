import type { FastifyInstance, FastifyRequest } from 'fastify'
import { NotFound, one, type PlaceRow, placeFor, readPlace, sql } from '../database/index.ts'
import { cleanPosted } from '../form/posted.ts'
import { type Id, isId } from '../ids.ts'
import { type AnyRoute, held, type Viewer } from './declare.ts'
import type { House } from './house.ts'
import { sendPage } from './send-page.ts'
import { sendProblem } from './send-problem.ts'

/**
 * The person sees any page of their own record exactly as a member they let in would (P5): `/people/:person/as/:member`
 * before the rest of its path. It is that member’s page, read with that member’s standing and by the person alone: nothing
 * can be done on it, nothing stands in who looked, and what that member has not shared with the person is not there.
 */
export function serveSeenAs(app: FastifyInstance, routes: readonly AnyRoute[], house: House): void {
  const pages = routes.filter(
    ({ path, page, who, neverSeenAs, asksAgain }) =>
      page && !neverSeenAs && !asksAgain && who.may === 'standing' && /^\/people\/:person(\/|$)/.test(path),
  )
  const answer = async (request: FastifyRequest): Promise<Seen> => {
    const place = placeFor(house.places, request.headers.host ?? '')
    if (place === null) throw new NotFound()
    const { person = '', member = '', '*': rest = '' } = request.params as Record<string, string>
    const viewer = await house.viewerOf(request, place)
    const found = find(pages, rest)
    if (viewer?.id !== person || !isId(member) || member === person || !found) throw new NotFound()
    return { place, person, viewer: await seenAs(house, place, person, member), ...found }
  }
  for (const path of ['/people/:person/as/:member', '/people/:person/as/:member/*']) {
    app.get(path, async (request, reply) => {
      reply.header('cache-control', 'private, no-store')
      const { place, person, viewer, route, params } = await answer(request)
      const asked = {
        place,
        viewer,
        person,
        params: { ...params, person },
        query: cleanPosted(request.query),
        files: [],
        now: house.database.clock.now(),
      }
      const elsewhere = route.goTo?.(asked)
      if (elsewhere)
        return reply.redirect(under(elsewhere, person, viewer.id) ?? `/people/${person}/as/${viewer.id}`, 303)
      const own = (request.url.split('?')[0] ?? '').replace(`/as/${viewer.id}`, '')
      const seen = {
        ...house,
        html: (page: Parameters<House['html']>[0]) => asSeen(house.html(page), person, viewer.id),
      }
      try {
        return await sendPage(seen, { route, place, viewer, asked, path: own, seenBy: person }, reply, {
          status: 200,
          once: '',
          typed: null,
          errors: [],
        })
      } catch (error) {
        if (!(error instanceof NotFound)) throw error
        return sendProblem(seen, request, reply, 'missing', viewer)
      }
    })
  }
}

interface Seen extends Found {
  place: PlaceRow
  person: Id
  viewer: Viewer
}

interface Found {
  route: AnyRoute
  params: Record<string, string>
}

/** The page a path leads to, as the router would find it: names stand for one piece each, and plain pieces win. */
function find(pages: readonly AnyRoute[], rest: string): Found | null {
  const pieces = rest.split('/').filter((piece) => piece !== '')
  const fitting = pages.flatMap((route): Found[] => {
    const pattern = route.path.split('/').slice(3)
    if (pattern.length !== pieces.length) return []
    const params: Record<string, string> = {}
    for (const [at, part] of pattern.entries()) {
      const piece = pieces[at] ?? ''
      if (part.startsWith(':')) params[part.slice(1)] = piece
      else if (part !== piece) return []
    }
    return [{ route, params }]
  })
  return fitting.sort((a, b) => Object.keys(a.params).length - Object.keys(b.params).length)[0] ?? null
}

/** Who the member is here, asked with the record open as theirs; NotFound where they stand in no way the person sees. */
async function seenAs({ database }: House, place: PlaceRow, person: Id, member: Id): Promise<Viewer> {
  const opening = { people: [person], parts: held, act: 'read', why: '', seenAs: member } as const
  const { rows } = await readPlace(database, place, person, opening, {
    viewer: one(sql<Omit<Viewer, 'session'>>`select * from viewer(${member}, ${database.clock.now()})`),
  })
  return { ...rows.viewer, session: '' }
}

/** The same page under the address of seeing as; null for what is no page of this person. */
function under(href: string, person: Id, member: Id): string | null {
  const own = `/people/${person}`
  return href === own || href.startsWith(`${own}/`) ? `${own}/as/${member}${href.slice(own.length)}` : null
}

/** Links stay within what is seen, or lead nowhere; nothing can be sent. What leads back carries `data-own`, the way out `data-leave`. */
function asSeen(html: string, person: Id, member: Id): string {
  return html
    .replace(/<a ([^>]*)>/g, (link, inside: string) => {
      if (/\bdata-(own|leave)\b/.test(inside)) return link
      const href = /(?:^|\s)href="([^"]*)"/.exec(inside)?.[1] ?? ''
      if (href.startsWith('#')) return link
      const there = under(href, person, member)
      return `<a ${inside.replace(/\s?href="[^"]*"/, there === null ? '' : ` href="${there}"`)}>`
    })
    .replace(/<form [^>]*>/g, '<form>')
    .replace(/<button /g, '<button disabled ')
}
