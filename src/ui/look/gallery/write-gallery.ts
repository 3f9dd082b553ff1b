import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { loadAssets } from '../../assets/index.ts'
import { renderPage } from '../index.ts'
import { galleryPages } from './pages.tsx'

/** Writes every page of the gallery and all it loads into a folder, to be looked at without a server. */
const folder = resolve(process.argv[2] ?? '.cache/gallery')
const { files, links } = await loadAssets(process.cwd())
const near = (href: string) => `.${href}`
const pages = galleryPages({ css: links.css.map(near), js: links.js.map(near), icon: near(links.icon) })

for (const [address, { body }] of files) {
  await mkdir(dirname(join(folder, address)), { recursive: true })
  await writeFile(join(folder, address), body)
}
for (const [name, page] of Object.entries(pages)) await writeFile(join(folder, `${name}.html`), renderPage(page))
process.stdout.write(`${Object.keys(pages).length} pages in ${folder}\n`)
