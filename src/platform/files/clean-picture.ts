/** Longest side of a kept picture, in pixels: enough to read a photographed page. */
const longest = 2400
/** A picture of more pixels than this is a trap for memory, whatever its bytes. */
const mostPixels = 80_000_000

/**
 * Draws a picture anew, upright and no larger than needed, so that the place, the time and the camera written into it
 * are gone. With `square` it is cut to a square of so many pixels. False when it can’t be read as a picture.
 */
export async function cleanPicture(from: string, to: string, square?: number): Promise<boolean> {
  // Loaded when the first picture comes: most processes never need it, and it is large.
  const { default: sharp } = await import('sharp')
  sharp.cache(false)
  try {
    await sharp(from, { limitInputPixels: mostPixels, failOn: 'error' })
      .rotate()
      .resize(
        square
          ? { width: square, height: square, fit: 'cover', position: 'attention' }
          : { width: longest, height: longest, fit: 'inside', withoutEnlargement: true },
      )
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 82 })
      .toFile(to)
    return true
  } catch {
    return false
  }
}
