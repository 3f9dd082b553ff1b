import { type AnyRoute, anyone, type Config, fields, id, route } from '../platform/index.ts'
import { giveToken, takeToken, tokenOf } from './cookie.ts'
import { deviceOf } from './device.ts'
import { ShoesPage } from './pages/shoes.tsx'
import { SignOutPage } from './pages/sign-out.tsx'
import { endSession, newToken, sessionEnd } from './session.ts'
import { allShoes, stepIn } from './shoes.ts'
import { words } from './words.ts'

/** The doors of signing in. Stepping into somebody's shoes is no door at all unless the program runs as a demo. */
export function routes(config: Config): AnyRoute[] {
  return [signOut(config), ...(config.demo ? [shoes(config)] : [])]
}

function shoes(config: Config): AnyRoute {
  return route({
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
      return found.isPerson ? `/people/${member}` : '/'
    },
  })
}

function signOut(config: Config): AnyRoute {
  return route({
    path: '/sign-out',
    who: anyone,
    everyTime: true,
    words,
    page: SignOutPage,
    form: () => ({ value: null }),
    act(tx, _nothing, { now, reply }) {
      const token = tokenOf(reply.request, config)
      if (token) tx.run(endSession(token, now))
      takeToken(reply, config)
      return '/'
    },
  })
}
