/** The door of the assets: what pages load. */
export { type Asset, type Assets, loadAssets } from './load-assets.ts'
