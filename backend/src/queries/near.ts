import { sql, type Sql } from "./sql"

/** A place on earth in degrees. */
export interface Coordinates {
  latitude: number
  longitude: number
}

/** The earth's mean radius, and the length of one degree of latitude on that sphere. */
const EARTH_KM = 6371.0088
const DEGREE_KM = (Math.PI * EARTH_KM) / 180

/** How far venue `v` is from a place in kilometres, by the haversine formula on a sphere; null without coordinates. */
export function distanceKm({ latitude, longitude }: Coordinates): Sql {
  return sql`(2 * ${EARTH_KM}::float8 * asin(least(1, sqrt(
    power(sin(radians(v.latitude::float8 - ${latitude}::float8) / 2), 2)
    + cos(radians(${latitude}::float8)) * cos(radians(v.latitude::float8))
      * power(sin(radians(v.longitude::float8 - ${longitude}::float8) / 2), 2)))))`
}

/** True for venues within a radius: first by a box that an index can serve, then by the distance itself. */
export function within(near: Coordinates, radiusKm: number): Sql {
  const { south, north, west, east } = boxAround(near, radiusKm)
  const longitude =
    west <= east
      ? sql`v.longitude between ${west}::float8 and ${east}::float8`
      : sql`(v.longitude >= ${west}::float8 or v.longitude <= ${east}::float8)`
  return sql`(v.latitude between ${south}::float8 and ${north}::float8 and ${longitude}
    and ${distanceKm(near)} <= ${radiusKm}::float8)`
}

/**
 * The degrees between which everything within a radius lies. `west` is greater than `east` when the box crosses the
 * 180th meridian; around a pole, or when it reaches around the world, it has all longitudes.
 */
export function boxAround({ latitude, longitude }: Coordinates, radiusKm: number) {
  const degrees = radiusKm / DEGREE_KM + 0.0001
  const south = Math.max(-90, latitude - degrees)
  const north = Math.min(90, latitude + degrees)
  const radians = (angle: number) => (angle * Math.PI) / 180
  // Where meridians touch the circle; it needs no more than this many degrees to either side.
  const ratio = Math.sin(radians(Math.min(degrees, 90))) / Math.cos(radians(latitude))
  if (south === -90 || north === 90 || ratio >= 1) return { south, north, west: -180, east: 180 }
  const aside = (Math.asin(ratio) * 180) / Math.PI
  const wrap = (angle: number) => ((((angle + 180) % 360) + 360) % 360) - 180
  return { south, north, west: wrap(longitude - aside), east: wrap(longitude + aside) }
}
