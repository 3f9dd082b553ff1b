/** The little of fontkit that we use; it says no types of its own. */
declare module 'fontkit' {
  export interface Font {
    hasGlyphForCodePoint(code: number): boolean
  }
  export function create(file: Uint8Array): Font
}
