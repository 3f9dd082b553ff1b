import { registerHooks } from 'node:module'

/**
 * dependency-cruiser reads TypeScript below 7 only, and our compiler is 7. Preloaded into it, this gives it the
 * TypeScript 6 that stands beside ours under another name.
 */
registerHooks({
  resolve: (name, context, next) => next(name.replace(/^typescript(?=\/|$)/, 'typescript6'), context),
})
