import type { Children } from './types.ts'

/** One message about what has just happened (`done`), what is good to know (`note`) or needs care (`careful`). */
export function Notice({ kind = 'done', children }: { kind?: 'done' | 'note' | 'careful'; children?: Children }) {
  return (
    <div class={`notice notice--${kind}`} role="status">
      {children}
    </div>
  )
}
