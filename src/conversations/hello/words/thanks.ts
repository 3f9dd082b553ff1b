/** Every sentence about what is shown once a hello is sent. */
export const thanks = {
  title: 'Thank you. We have your hello.',
  next: (by: string) => `A person will get in touch with you by ${by}.`,
  nextAnother: (by: string) => `A person will read it and look after it by ${by}.`,
  who: 'Somebody from the team reads it and takes it up. That person is then your name to ring. If nobody has taken it up in good time, it goes to the team lead, by name.',
  whoAnother:
    'What happens then is between them and us. We cannot tell you what came of it, not even whether we know them. Please do not think that nothing happens.',
  source: (source: string, from: string | null) =>
    from ? `How soon was agreed here on ${from}.` : `How soon is ${source}. People here can change it together.`,
  nowTitle: 'Right now',
  now: {
    'in danger':
      'If you are in danger this minute, ring 999. If you cannot speak on a mobile, press 55 when you are asked to.',
    'somebody hurts me':
      'It is not your fault. If it is safe, go to where other people are. You can ring and talk without giving your name. “Leave now” at the top of each page takes you away from here.',
    'no food': 'You do not have to wait for us to eat today. Ring us and say so: we will find a meal near you.',
    'carer cannot go on':
      'You do not have to hold out until we ring. Tell a neighbour or a friend today. Ring us and say that you cannot go on.',
  },
  somethingTitle: 'Something for meanwhile',
  something: [
    'Write down, or ask somebody to write down, one thing that a good day has in it. You can bring it, or leave it in a drawer.',
    'Think of who you would like to have beside you when we meet. You can have anybody there.',
    'You have the right to a talk about what you need, whatever money you have. (Care Act 2014, section 9; for carers section 10.)',
  ],
  somethingAnother: [
    'You can go on doing what a good neighbour does. Nothing of that needs our leave.',
    'If you look after them, you count too. You can say hello for yourself.',
    'If you see that they are in danger, ring 999. Do not wait for us.',
  ],
  readTitle: 'When we read hellos',
  helpTitle: 'Who helps right now',
  numbers: (source: string) => `Where these numbers come from: ${source}.`,
  closed: 'Nobody is reading just now.',
  open: 'Somebody is reading now.',
  over: 'Thank you. Your hello is with us.',
  overLead: 'This page showed more for an hour. Now it says nothing, in case somebody else looks.',
}
