import { inDegrees } from "@/features/search/in-degrees"

export type Area = { south: number; west: number; north: number; east: number }

/** A longitude from -180 to 180, however often the map was turned around the world. */
const wrapped = (longitude: number): number => ((((longitude + 180) % 360) + 360) % 360) - 180

const latitude = (value: number): number => Math.max(-90, Math.min(90, value))

/** A part of the map as the address writes it: `south,west,north,east`; west is greater than east over the 180th meridian. */
export function boxOf({ south, west, north, east }: Area): string {
  const [left, right] = east - west >= 360 ? [-180, 180] : [wrapped(west), wrapped(east)]
  return [latitude(south), left, latitude(north), right].map(inDegrees).join(",")
}

/** The part of the map that an address names, going east from its western end; null when it names none. */
export function areaOf(box: string): Area | null {
  const [south, west, north, east] = box.split(",").map(Number)
  if (south === undefined || west === undefined || north === undefined || east === undefined) {
    return null
  }
  return { south, west, north, east: east < west ? east + 360 : east }
}

/** The smallest part of the map with all of these places; null when there are none. */
export function areaAround(places: readonly { latitude: number; longitude: number }[]): Area | null {
  if (places.length === 0) {
    return null
  }
  const latitudes = places.map((place) => place.latitude)
  const longitudes = places.map((place) => place.longitude)
  return {
    south: Math.min(...latitudes),
    west: Math.min(...longitudes),
    north: Math.max(...latitudes),
    east: Math.max(...longitudes),
  }
}
