export { type DatabaseAddress, openPool } from './connection.ts'
export { lookUp } from './lookup.ts'
export { appRole, asOwner, migratePlace, migrateShared } from './migrate.ts'
export type { Act, AskedPart, OpenedPerson, Opening, Part } from './opening.ts'
export { loadPlaces, type PlaceRow, placeFor } from './places.ts'
export { Moved, maybe, NotFound, one, type Query, sql } from './sql.ts'
export {
  type Answered,
  type Database,
  inPlace,
  inPlaceAsSystem,
  type Place,
  type Reads,
  readPlace,
  type Transaction,
} from './transaction.ts'
