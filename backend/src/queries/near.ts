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

/** A part of the map in degrees; `west` is greater than `east` when it crosses the 180th meridian. */
export interface Box {
  south: number
  west: number
  north: number
  east: number
}

/** True for venues within a radius: first by a box that an index can serve, then by the distance itself. */
export function within(near: Coordinates, radiusKm: number): Sql {
  return sql`(${inBox(boxAround(near, radiusKm))} and ${distanceKm(near)} <= ${radiusKm}::float8)`
}

/** True for venues in a part of the map, its edges included; an index of points serves it. */
export function inBox({ south, west, north, east }: Box): Sql {
  const part = (from: number, to: number) =>
    sql`point(v.longitude, v.latitude) <@ box(point(${from}::float8, ${south}::float8), point(${to}::float8, ${north}::float8))`
  return west <= east ? part(west, east) : sql`(${part(west, 180)} or ${part(-180, east)})`
}

/**
 * The degrees between which everything within a radius lies. `west` is greater than `east` when the box crosses the
 * 180th meridian; around a pole, or when it reaches around the world, it has all longitudes.
 */
export function boxAround({ latitude, longitude }: Coordinates, radiusKm: number): Box {
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
