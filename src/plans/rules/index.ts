export * from './content.ts'
export * from './steps.ts'
export * from './strengths.ts'
