import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { readStylesheet } from './stylesheet.ts'

/** `gzip` is there when it is smaller, which text is and fonts are not. */
export type Asset = { body: Buffer; type: string; gzip?: Buffer }

/**
 * Everything a page loads, read once at the start. `files` is keyed by web address; since every address holds a
 * mark made from all contents, answers may be kept for ever. `links` is what `Layout` takes.
 */
export type Assets = { files: Map<string, Asset>; links: { css: string[]; js: string[]; icon: string } }

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

const fonts = [
  'latin-400-normal',
  'latin-400-italic',
  'latin-700-normal',
  'latin-ext-400-normal',
  'latin-ext-700-normal',
]

/**
 * `root` is the folder of the project (the one with package.json). Browser scripts are read from
 * `dist/src/ui/enhance`, which `tsc -p src/ui/enhance` makes; without them pages still work, without their comforts.
 */
export async function loadAssets(root: string): Promise<Assets> {
  const folder = join(root, 'src/ui/assets')
  const need = createRequire(join(root, 'package.json'))
  const named = new Map<string, Buffer>()

  named.set('alongside.css', Buffer.from(await readStylesheet(folder)))
  for (const picture of await readdir(join(folder, 'pictures')))
    named.set(`pictures/${picture}`, await readFile(join(folder, 'pictures', picture)))
  const fontFolder = join(dirname(need.resolve('@fontsource/atkinson-hyperlegible/package.json')), 'files')
  for (const font of fonts) {
    const file = `atkinson-hyperlegible-${font}.woff2`
    named.set(`fonts/${file}`, await readFile(join(fontFolder, file)))
  }
  const scripts = join(root, 'dist/src/ui/enhance')
  for (const script of await listScripts(scripts)) named.set(`enhance/${script}`, await readFile(join(scripts, script)))
  named.set(
    'enhance/govuk-frontend.js',
    await readFile(need.resolve('govuk-frontend/dist/govuk/govuk-frontend.min.js')),
  )

  const mark = createHash('sha256')
  for (const [name, body] of [...named].sort(([a], [b]) => (a < b ? -1 : 1))) mark.update(name).update(body)
  const base = `/assets/${mark.digest('hex').slice(0, 12)}`

  const files = new Map([...named].map(([name, body]) => [`${base}/${name}`, makeAsset(name, body)]))
  return {
    files,
    links: {
      css: [`${base}/alongside.css`],
      js: named.has('enhance/start.js') ? [`${base}/enhance/start.js`] : [],
      icon: `${base}/pictures/icon.svg`,
    },
  }
}

function makeAsset(name: string, body: Buffer): Asset {
  const asset: Asset = { body, type: types[extname(name)] ?? 'application/octet-stream' }
  const gzip = gzipSync(body, { level: 9 })
  return gzip.length < body.length ? { ...asset, gzip } : asset
}

async function listScripts(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith('.js') && !name.endsWith('.test.js'))
  } catch {
    return []
  }
}
