/** What the demo needs to show a record that came along from another place. */
export { checkRecord } from './bring/check-record.ts'
export { cameOf } from './bring/look-into.ts'
export { addArrival, bringIn } from './bring/store.ts'
export { takeAll } from './taken.ts'
export { words } from './words.ts'
export { writeRecord } from './write-record.ts'
