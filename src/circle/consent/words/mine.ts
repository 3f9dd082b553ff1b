/** Every sentence about one’s own part in somebody’s circle. */
export const mine = {
  title: (name: string) => `What I may see and do for ${name}`,
  andStop: 'And how to stop, any time.',
  as: (words: string) => `To them you are “${words}”.`,
  none: 'Nothing of theirs is open to you now. You are in their circle all the same.',
  paused: (name: string) => `${name} has paused this. It may go on another day.`,
  decides: (name: string) => `What you see is ${name}’s to give. They see each time you look.`,
  open: (name: string) => `Open ${name}’s page`,
  helper: 'You also help them plan.',
  authority: 'You may decide, or speak up, for them in this:',
  leave: 'Leave',
  leaveTitle: 'Leave this circle',
  leaveHint: (name: string) =>
    `One press, and you see nothing of ${name}’s any more. Nobody asks you why. ${name} can ask you in again.`,
  leaveAuthority: 'Give this up',
  left: 'You have left',
  leftLead: 'You see nothing of theirs any more.',
  others: 'Others who let you in',
  back: 'My people',
}
