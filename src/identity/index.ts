export { sessionCookie, tokenOf } from './cookie.ts'
export { routes } from './routes.ts'
export { beginSession, digest, newToken, viewerByToken } from './session.ts'
