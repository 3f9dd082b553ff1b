export { record as giftRecord } from './record.tsx'
export { giftRoutes } from './routes.ts'
export { monthsAhead } from './rules.ts'
export { askBefore, unaskedAfter } from './settings.ts'
