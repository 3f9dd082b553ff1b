/** Every sentence that signing in says. */
const en = {
  shoes: {
    title: 'Step into someone’s shoes',
    lead: 'Everybody here is made up. Choose somebody, and see what they see. One press signs you in.',
    groups: {
      people: 'People',
      family: 'Family and friends',
      workers: 'Workers and team lead',
      peers: 'Peers and organisations',
    },
    aboutGroups: {
      people: 'They say hello, tell their story and live their plan.',
      family: 'They stand beside somebody, and see what that person lets them see.',
      workers: 'They walk alongside people, and answer hellos on time.',
      peers: 'They have been there themselves, and help others to plan and to be heard.',
    },
    lives: (where: string) => `${where}`,
    named: (name: string) => `${name} is alongside`,
    beside: (names: string) => `stands beside ${names}`,
    paper: 'has no account: everything reaches them on paper, by phone or face to face',
    newHere: 'a neighbour',
    stepIn: (name: string) => `Be ${name}`,
    gone: 'That person is not here any more. Choose somebody else.',
    none: 'Nobody lives in this place yet.',
  },
  signOut: {
    title: 'Sign out',
    lead: (name: string) => `You are signed in as ${name}.`,
    what: 'After this, nobody can see your pages on this device until you sign in again. What you wrote and did not send is kept for you.',
    press: 'Sign out now',
    stay: 'Stay signed in',
  },
}

export type Words = typeof en
export const words = { en }
