import type { FeatureCollection } from "geojson"
import type { StyleSpecification } from "maplibre-gl"

/** Colours of the pages, in both schemes. */
const COLOURS = {
  light: { sea: "#d9e4e8", land: "#f7f1e8", border: "#c9b9a4" },
  dark: { sea: "#12181b", land: "#2a2420", border: "#5a4d43" },
} as const

export type MapColours = keyof typeof COLOURS

/**
 * A map of coasts and borders, in the colours of the pages and without any request to another host: no tiles, no fonts, no
 * pictures. What has a name on it is a marker.
 */
export function landStyle(
  land: FeatureCollection,
  borders: FeatureCollection,
  colours: MapColours,
): StyleSpecification {
  const { sea, land: ground, border } = COLOURS[colours]
  return {
    version: 8,
    sources: {
      land: { type: "geojson", data: land, maxzoom: 12 },
      borders: { type: "geojson", data: borders, maxzoom: 12 },
    },
    layers: [
      { id: "sea", type: "background", paint: { "background-color": sea } },
      { id: "land", type: "fill", source: "land", paint: { "fill-color": ground, "fill-antialias": true } },
      { id: "borders", type: "line", source: "borders", paint: { "line-color": border, "line-width": 1 } },
    ],
  }
}
