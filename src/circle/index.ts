export { type Left, tellLeft, type WayOut, waysOut } from './looked/tell-left.ts'
export { record } from './record.tsx'
export { routes } from './routes.ts'
