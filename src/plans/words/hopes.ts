const tooLong = (over: number) => `This is ${over} letters too long. Make it shorter, or make two of it.`

export const hope = {
  title: 'Add a hope',
  titleFor: (name: string) => `Add a hope to ${name}’s plan`,
  label: 'What would you like to be different?',
  labelFor: (name: string) => `What would ${name} like to be different?`,
  hint: 'Big or small. For example: “Get back to the choir.”',
  hintFor: (name: string) => `In ${name}’s own words, as they said them.`,
  from: 'Did it begin with something that was said?',
  fromNone: 'No, these are new words',
  send: 'Put it in my plan',
  sendFor: 'Put it in the plan',
  errors: { missing: 'Write down one hope. A few words are enough.', tooLong },
}

export const changeHope = {
  title: 'Change this hope',
  label: 'The words of this hope',
  keep: 'Your earlier words are kept, so that you can see how your hopes grow.',
  keepFor: (name: string) => `Only ${name} decides what it says. The earlier words are kept.`,
  send: 'Keep these words',
  earlier: 'How it was worded before',
  until: (day: string) => `until ${day}`,
  place: 'Where it stands',
  up: 'Move it up',
  down: 'Move it down',
  aside: 'Set it aside',
  asideLead: 'It is kept, not deleted. It can come back any day.',
  asideWhy: 'Do you want to say why? You don’t have to.',
  back: 'Bring it back into the plan',
  isAside: (day: string) => `Set aside on ${day}.`,
  quicker: 'Somebody changed these words while you were writing. Both are here. Choose which to keep.',
  theirs: 'What it says now',
  mine: 'What you wrote',
}

export const howWeKnow = {
  title: 'How will we know?',
  lead: 'How will you tell that it is working? What would you see, hear or feel?',
  leadFor: (name: string) => `How will ${name} tell that it is working?`,
  label: 'We’ll know, because …',
  hint: 'For example: “I’m humming in the kitchen again.”',
  send: 'Keep it',
}

export const idea = {
  title: 'Add an idea',
  lead: 'Anything goes. Nobody has to do it yet.',
  label: 'An idea',
  send: 'Add this idea',
  errors: { missing: 'Write down an idea. A few words are enough.', tooLong },
}
