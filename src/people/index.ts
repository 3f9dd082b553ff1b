export { type Around, around, nameOf } from './around.ts'
export { AtTheirWord, type AtTheirWordSaid, atTheirWord, atTheirWordLine, type How } from './at-their-word.tsx'
