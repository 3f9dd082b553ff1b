/** Something that whoever typed a command can put right; its message is all they need to read. */
export class Trouble extends Error {}
