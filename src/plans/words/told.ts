/** Words about how something was told, and by whom it was written down. */
export const told = {
  legend: (name: string) => `How did ${name} say this?`,
  ways: { 'on paper': 'On paper', 'by phone': 'By phone', 'face to face': 'Face to face' },
  missing: 'Say how they told you: on paper, by phone or face to face.',
  line: (name: string, how: string, writer: string) => `at ${name}’s word, ${how}, written down by ${writer}`,
  somebody: 'somebody',
}
