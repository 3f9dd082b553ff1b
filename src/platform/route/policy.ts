/** What a page may load and do, and who may show it within theirs; nothing else. */
const usual = {
  'default-src': "'none'",
  'style-src': "'self'",
  'script-src': "'self'",
  'img-src': "'self' data:",
  'media-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
}

/** The header that tells browsers so (CSP 3), with what a route needs otherwise. */
export function contentPolicy(over: Readonly<Record<string, string>> = {}): Record<string, string> {
  const said = Object.entries({ ...usual, ...over }).map(([name, value]) => `${name} ${value}`)
  return { 'content-security-policy': said.join('; ') }
}
