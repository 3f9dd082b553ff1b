/** Every sentence about who is around a person. */
const en = {
  withMe: {
    title: 'With me',
    titleFor: (name: string) => `With ${name}`,
    none: 'Nobody walks with you just now. What you said to us is not forgotten.',
    nameToRing: 'your name to ring',
    theirNameToRing: 'their name to ring',
    work: 'Who works with me',
    workFor: 'Who works with them',
    kinds: {
      circle: 'in my circle',
      alongside: 'alongside me',
      cover: 'when the first is away',
      duty: 'on duty now',
      'planning helper': 'helps me plan',
      supervisor: 'supports my worker',
      decider: 'decides one thing',
      authority: 'may decide some things for me',
    } as Record<string, string>,
    kindsFor: {
      circle: 'in their circle',
      alongside: 'alongside them',
      cover: 'when the first is away',
      duty: 'on duty now',
      'planning helper': 'helps them plan',
      supervisor: 'supports their worker',
      decider: 'decides one thing',
      authority: 'may decide some things for them',
    } as Record<string, string>,
  },
}

export type Words = typeof en
export const words = { en }
