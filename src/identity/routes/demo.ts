import { type AnyRoute, anyone, type Config, fields, id, route } from '../../platform/index.ts'
import { giveToken, tokenOf } from '../cookie.ts'
import { deviceOf } from '../device.ts'
import { OutboxPage } from '../pages/outbox.tsx'
import { ShoesPage } from '../pages/shoes.tsx'
import { endSession, newToken, sessionEnd } from '../session.ts'
import { allShoes, stepIn } from '../shoes.ts'
import { letterBox } from '../store.ts'
import { words } from '../words.ts'

/** What only a demo has; each asks the database as well whether this place is one. */
export function demoRoutes(config: Config): AnyRoute[] {
  return [
    route({
      path: '/shoes',
      who: anyone,
      everyTime: true,
      words,
      read: () => ({ everybody: allShoes() }),
      page: ShoesPage,
      form: (posted, w) => fields(posted, { member: id(w.shoes.gone) }),
      async act(tx, { member }, { place, now, reply, w }) {
        const { token, hash } = newToken()
        const device = deviceOf(reply.request.headers['user-agent'])
        const found = await tx.ask(stepIn(hash, place, member, device, now))
        if (!found) return { errors: [{ field: 'member', message: w.shoes.gone }] }
        const before = tokenOf(reply.request, config)
        if (before) tx.run(endSession(before, now))
        giveToken(reply, config, token, sessionEnd(now))
        return '/'
      },
    }),
    route({
      path: '/demo/outbox',
      who: anyone,
      words,
      read: () => ({ letters: letterBox() }),
      page: OutboxPage,
    }),
  ]
}
