export { jobs } from './jobs.ts'
export { type AreaDrawn, areasOf, comingDrawing, type Drawing } from './lines/store.ts'
export type { Outline, Position } from './lines/types.ts'
export { words } from './lines/words.ts'
export { type MapArea, type MapWords, type Pin, PlaceMap } from './map/map.tsx'
export { record } from './record.tsx'
export { routes } from './routes.ts'
export { said } from './said.ts'
export {
  type Found,
  myNeighbourhoods,
  type Neighbourhood,
  type NeighbourhoodTold,
  neighbourhoodAt,
  neighbourhoodOf,
  neighbourhoods,
  neighbourhoodsTold,
  stillCalled,
} from './store.ts'
