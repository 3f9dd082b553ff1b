/** Words about how something was told, and by whom it was written down. */
export const told = {
  missing: 'Say how they told you: on paper, by phone or face to face.',
  line: (name: string, how: string, writer: string) => `at ${name}’s word, ${how}, written down by ${writer}`,
  somebody: 'somebody',
}
