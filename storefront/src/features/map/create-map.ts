import {
  AttributionControl,
  LngLatBounds,
  Map as MapLibreMap,
  NavigationControl,
  ScaleControl,
  setWorkerUrl,
} from "maplibre-gl"
import "maplibre-gl/dist/maplibre-gl.css"
import type { Area } from "./area"
import { landStyle } from "./land-style"
import { loadLand } from "./load-land"
import { currentColours, watchColours } from "./map-colours"
import type { MapSettings } from "./map-venue"

// The browser's policy wants the worker to come from here, as a file.
setWorkerUrl(new URL("maplibre-gl/dist/maplibre-gl-worker.mjs", import.meta.url).href)

export type MapWords = Record<
  "title" | "zoomIn" | "zoomOut" | "metres" | "kilometres" | "attribution" | "landBy",
  string
>

const CLOSEST = 18

/** Room for the labels of places at the edge, in pixels. */
export const FIT = { padding: 64, maxZoom: 14 }

export const boundsOf = ({ south, west, north, east }: Area) => new LngLatBounds([west, south, east, north])

/**
 * Draws a map into an element: the operator's style, or coasts and borders in the page's colours. It lies flat with north
 * on top; keyboards move it by arrows, plus and minus.
 *
 * @param start what it shows at first; the world when null
 * @throws Error when the browser cannot draw it
 */
export async function createMap(
  container: HTMLElement,
  { styleUrl, attribution }: MapSettings,
  start: Area | null,
  words: MapWords,
): Promise<MapLibreMap> {
  const coasts = styleUrl ? null : await loadLand()
  const ownStyle = coasts && landStyle(coasts.land, coasts.borders, currentColours())
  const map = new MapLibreMap({
    container,
    style: styleUrl ?? ownStyle ?? "",
    ...(start ? { bounds: boundsOf(start), fitBoundsOptions: FIT } : {}),
    minZoom: 1,
    maxZoom: CLOSEST,
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
    fadeDuration: 0,
    attributionControl: false,
    locale: {
      "Map.Title": words.title,
      "NavigationControl.ZoomIn": words.zoomIn,
      "NavigationControl.ZoomOut": words.zoomOut,
      "ScaleControl.Meters": words.metres,
      "ScaleControl.Kilometers": words.kilometres,
      "AttributionControl.ToggleAttribution": words.attribution,
    },
  })
  map.keyboard.disableRotation()
  map.touchZoomRotate.disableRotation()
  const isRightToLeft = getComputedStyle(container).direction === "rtl"
  const [near, far] = isRightToLeft ? (["right", "left"] as const) : (["left", "right"] as const)
  map.addControl(new NavigationControl({ showCompass: false }), `top-${far}`)
  map.addControl(new ScaleControl(), `bottom-${near}`)
  const said = attribution ?? (styleUrl ? undefined : words.landBy)
  map.addControl(new AttributionControl({ compact: false, customAttribution: said ?? [] }), `bottom-${far}`)
  if (coasts) {
    const unwatch = watchColours((colours) => map.setStyle(landStyle(coasts.land, coasts.borders, colours)))
    map.once("remove", unwatch)
  }
  return map
}
