export { type Pinned, type Setting, setting, valueOn } from './setting.ts'
