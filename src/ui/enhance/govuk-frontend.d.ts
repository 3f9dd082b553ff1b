/** GOV.UK's own browser script, served beside ours under this name (see assets/load-assets.ts). */
export function initAll(): void
