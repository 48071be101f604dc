import { Marker } from "maplibre-gl"
import type { Map as MapLibreMap } from "maplibre-gl"
import { areaAround } from "./area"
import { cluster } from "./cluster"
import { boundsOf } from "./create-map"
import type { MapVenue } from "./map-venue"
import { clusterMarker, venueMarker } from "./marker-element"

export type MarkerWords = {
  venue: (venue: MapVenue) => string
  /** @param city when they are all of one city; else null */
  cluster: (count: number, city: string | null) => string
}

/** How much room a label takes, in pixels. */
const WIDTH = 84
const HEIGHT = 36

/**
 * Keeps the venues on the map: as many labels as have room, the others behind a number. Labels that stay keep the focus.
 *
 * @returns what takes them away again
 */
export function placeMarkers(
  map: MapLibreMap,
  venues: readonly MapVenue[],
  words: MarkerWords,
  follow: (href: string) => void,
): () => void {
  const byId = new Map(venues.map((venue) => [venue.id, venue]))
  const placed = new Map<string, Marker>()
  let opened: string | null = null

  function elementOf(group: MapVenue[]): HTMLElement {
    const [first] = group
    if (first && group.length === 1) {
      return venueMarker(first, words.venue(first), follow)
    }
    const city = wholeCity(venues, group)
    const label = city ? `${city} ${group.length}` : String(group.length)
    return clusterMarker(label, words.cluster(group.length, city), () => {
      const area = areaAround(group)
      if (area) {
        opened = first?.id ?? null
        map.fitBounds(boundsOf(area), { padding: 96, maxZoom: map.getMaxZoom() })
      }
    })
  }

  function place() {
    const points = venues.map(({ id, longitude, latitude }) => {
      const { x, y } = map.project([longitude, latitude])
      return { id, x, y }
    })
    const closest = map.getZoom() >= map.getMaxZoom() - 0.01
    const groups = closest ? points.map(({ id }) => [id]) : cluster(points, WIDTH, HEIGHT)
    const keys = new Map(groups.map((ids) => [ids.join(" "), ids]))
    for (const [key, marker] of placed) {
      if (!keys.has(key)) {
        marker.remove()
        placed.delete(key)
      }
    }
    for (const [key, ids] of keys) {
      const group = ids.flatMap((id) => byId.get(id) ?? [])
      const [first] = group
      if (first && !placed.has(key)) {
        const marker = new Marker({ element: elementOf(group) }).setLngLat([first.longitude, first.latitude])
        placed.set(key, marker.addTo(map))
      }
    }
    focusOpened(keys)
  }

  /** Whoever opened a number goes on with what was behind it. */
  function focusOpened(keys: Map<string, string[]>) {
    const id = opened
    const key = id === null ? undefined : [...keys].find(([, ids]) => ids.includes(id))?.[0]
    if (key !== undefined) {
      placed.get(key)?.getElement().focus({ preventScroll: true })
    }
    opened = null
  }

  place()
  map.on("zoomend", place)
  return () => {
    map.off("zoomend", place)
    placed.forEach((marker) => marker.remove())
  }
}

/** The city that these venues are all of; null when it has others, or they are of several cities. */
function wholeCity(venues: readonly MapVenue[], group: readonly MapVenue[]): string | null {
  const city = group[0]?.city ?? null
  const inCity = venues.filter((venue) => venue.city === city)
  const isWhole = group.every((venue) => venue.city === city) && inCity.length === group.length
  return isWhole ? city : null
}
