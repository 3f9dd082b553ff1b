export { askToSignIn } from './ask-to-sign-in.ts'
export { sessionCookie, tokenOf } from './cookie.ts'
export { routes } from './routes/index.ts'
export { beginSession, digest, newToken, seeSession, viewerByToken } from './session.ts'
