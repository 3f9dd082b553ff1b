/** Every sentence about a hello that came by phone, letter or face to face. */
export const written = {
  title: 'Write down a hello',
  lead: 'For somebody who rang, came or wrote. The clock starts when you keep it.',
  came: 'How did it come?',
  ways: {
    'by phone': 'By phone',
    'at the counter': 'At the counter',
    'by letter': 'By letter',
    'at the door': 'At their door',
    'brought by somebody': 'Somebody brought it',
  },
  wordsHint: 'As they said it, in their words.',
  name: 'What do they want to be called?',
  forWhom: 'For whom do they speak?',
  self: 'For themselves',
  another: 'For somebody else',
  knows: 'Does the person know, and do they agree?',
  send: 'Keep this hello',
  sayer: {
    sayerName: 'Name of the one who says it',
    isToThem: 'What are they to the person?',
    isToThemHint: 'A daughter, a neighbour, the one in the shop.',
    sayerContact: 'How can we get in touch with the one who says it?',
    askFirst: 'They want to be asked before the person hears that it was them',
    askFirstHint: 'Then their name is not on the person’s own screen.',
  },
  errors: {
    came: 'Say how it came.',
    forWhom: 'Say for whom they speak.',
  },
}
