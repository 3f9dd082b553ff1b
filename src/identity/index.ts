export { beginSession, digest, newToken, sessionCookie, viewerByToken } from './session.ts'
