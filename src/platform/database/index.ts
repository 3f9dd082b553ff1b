export { type DatabaseAddress, openPool } from './connection.ts'
export { lookUp } from './lookup.ts'
export { appRole, asOwner, migratePlace, migrateShared } from './migrate.ts'
export { loadPlaces, type PlaceRow, placeFor } from './places.ts'
export { Moved, maybe, NotFound, one, type Query, sql } from './sql.ts'
export {
  type Act,
  type Answered,
  type AskedPart,
  type Database,
  inPlace,
  inPlaceAsSystem,
  type OpenedPerson,
  type Opening,
  type Part,
  type Place,
  type Reads,
  readPlace,
  type Transaction,
} from './transaction.ts'
