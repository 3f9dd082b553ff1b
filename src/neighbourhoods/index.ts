export { said } from './said.ts'
export { myNeighbourhoods, type Neighbourhood, neighbourhoodOf, neighbourhoods } from './store.ts'
