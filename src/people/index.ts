export { type Around, around, nameOf } from './around.ts'
