/** How long a session lives, in days, when nobody ends it. NIST SP 800-63B, 4.1.3: sign in again after 30 days at most. */
export const sessionDays = 30

/** For how many days after a session has run out its owner's unsent words are still taken in. */
export const keptDays = 14

/** How long a link that signs in works, in minutes. */
export const linkMinutes = 20

/** Whether it still holds that somebody has shown who they are. */
export function isShown(at: Date | null, now: Date, minutes: number): boolean {
  return at !== null && at.getTime() > now.getTime() - minutes * 60_000
}

/** How long an invitation works, in days: a letter on paper needs its time. */
export const invitationDays = 14

/** NCSC (2021) advises three random words, which are rarely shorter; NIST SP 800-63B asks for at least 8 letters. */
export const shortestPassword = 12
export const longestPassword = 200

/** What is wrong with a new password; null: nothing. No rule about digits or signs: they make passwords worse (NCSC). */
export function passwordTrouble(password: string, email: string): 'short' | 'long' | 'easy' | null {
  const letters = [...password.trim()]
  if (letters.length < shortestPassword) return 'short'
  if (letters.length > longestPassword) return 'long'
  const plain = password.toLowerCase()
  const [name = ''] = email.toLowerCase().split('@')
  if (plain.includes(email.toLowerCase()) || (name.length > 3 && plain.replaceAll(name, '').length < 6)) return 'easy'
  if (new Set(letters).size < 5 || /^(.{1,6})\1+$/.test(plain)) return 'easy'
  if (/^(password|qwerty|letmein|welcome|iloveyou|123456|abcdef)[\d\W_]*/.test(plain) && letters.length < 16)
    return 'easy'
  return null
}

/**
 * Where to go after signing in: only a path of ours. Everything else, also what a browser would read as another host
 * (`//…`, `/\…`), becomes the first page.
 */
export function localPath(next: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop these characters, and read on
  if (!/^\/(?![/\\])[^\u0000-\u001f\\]*$/.test(next) || next.length > 2_000) return '/'
  const here = 'http://here.invalid'
  if (!URL.canParse(next, here)) return '/'
  const { origin, pathname, search, hash } = new URL(next, here)
  if (origin !== here || /^\/(\/|sign-(in|out)|signed-out)/.test(pathname)) return '/'
  return pathname + search + hash
}

/** An e-mail as accounts are found by it; null when it cannot be one. */
export function emailOf(text: string): string | null {
  const email = text.trim().toLowerCase()
  return email.length <= 254 && /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/.test(email) ? email : null
}

/** For how many days a session that has ended or run out is still known, so that its owner can be told of it. */
export const forgottenDays = 30
