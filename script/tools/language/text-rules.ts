/**
 * Rules about what stands in files, whatever it says. Each names the files it holds for, and whether it looks at the
 * strings of a program only or at all of the file.
 */
export const textRules: {
  name: string
  holdsFor: (file: string) => boolean
  looksAt: 'strings' | 'all'
  found: RegExp
}[] = [
  {
    // Settings of a transaction say who is asking; if any slice could set them, any slice could be anybody.
    name: 'only src/platform and db may speak of the database’s settings (alongside.…)',
    holdsFor: (file) => /^(src|demo|bench|e2e)\/.*\.tsx?$/.test(file) && !file.startsWith('src/platform/'),
    looksAt: 'strings',
    // An address (hello@alongside.example) is not one, nor is a file (alongside.css).
    found: /(?<![@\w.-])alongside\.(?!(?:example|invalid|localhost|test|css|js)\b)[a-z_]\w*/,
  },
  {
    // What another host serves, it can count; and it can be away.
    name: 'nothing is loaded from another host',
    holdsFor: (file) => /^src\/.*\.(tsx?|css|svg)$/.test(file) && !/\.test\.tsx?$/.test(file) && isSeen(file),
    looksAt: 'all',
    found: new RegExp(
      [
        String.raw`\b(?:fetch|import|EventSource|WebSocket|Worker)\s*\(\s*['"${'`'}](?:https?:)?//`,
        String.raw`\b(?:src|srcset|poster|action|formaction)=\{?['"${'`'}](?:https?:)?//`,
        String.raw`<(?:link|image|use)\b[^>]*href=\{?['"${'`'}](?:https?:)?//`,
        String.raw`(?:url\(\s*['"]?|@import\s+['"])(?:https?:)?//`,
      ].join('|'),
    ),
  },
]

/** What reaches a browser: pages, the look, the browser's scripts. */
const isSeen = (file: string) => /\/pages\/|^src\/(ui|app)\/|\.(css|svg)$/.test(file)
