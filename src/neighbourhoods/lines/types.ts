/** Longitude and latitude, WGS 84, in degrees: as GeoJSON writes them (RFC 7946). */
export type Position = readonly [longitude: number, latitude: number]
/** Closed: its last position is its first. */
export type Ring = readonly Position[]
/** The edge, then holes in it. */
export type Polygon = readonly Ring[]
export type Outline = readonly Polygon[]

/** A street or postcode as it is compared. */
export interface Listed {
  said: string
  kind: 'postcode' | 'street'
}

/** A neighbourhood as a drawing has it. */
export interface Drawn {
  name: string
  outline: Outline | null
  listed: Listed[]
}
