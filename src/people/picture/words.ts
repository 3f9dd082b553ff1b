const en = {
  title: 'My picture',
  lead: 'A picture helps people to know you when you meet. You need not have one, and you say who sees it.',
  now: {
    nobody: 'Only you see it.',
    'people around me': 'People around you see it.',
    everybody: 'Everybody may see it.',
  },
  none: 'You have no picture. People see the first letter of your name.',
  label: 'Choose a picture',
  another: 'Choose another picture',
  hint: 'We make it small and square. Where you were and what your camera wrote into it are taken out.',
  who: 'Who may see it?',
  shown: {
    nobody: { text: 'Only me', hint: '' },
    'people around me': {
      text: 'People around me',
      hint: 'Those who help you or did before, those you help, and others who help the same people.',
    },
    everybody: { text: 'Everybody', hint: 'Also people who are not signed in, when they choose whom they would like.' },
  },
  send: 'Keep it like this',
  away: 'Take my picture away',
  done: { kept: 'Your picture is kept.', away: 'Your picture is gone.' },
  errors: {
    missing: 'Choose a picture first.',
    who: 'Say who may see it.',
    tooBig: 'This picture is too big. Take it again, a little smaller.',
    wrongKind: 'This is not a picture that we can use. Choose a photo.',
    unreadable: 'We could not read this picture. Choose another one.',
  },
}

export type Words = typeof en
export const words = { en }
