export { keepPromise, type Owed, owe, type PromiseRow, promisesTo } from './promise.ts'
export { addWorkingDays, isWorkingDay } from './working-days.ts'
