import { Marker } from "maplibre-gl"
import type { Map as MapLibreMap } from "maplibre-gl"

/** Marks one place on a map by its name. @returns what takes the mark away again */
export function placePin(
  map: MapLibreMap,
  { name, latitude, longitude }: { name: string; latitude: number; longitude: number },
): () => void {
  const label = document.createElement("p")
  label.className =
    "rounded-full border border-accent bg-accent px-3 py-1.5 text-sm font-semibold text-on-accent shadow-card"
  label.textContent = name
  label.dir = "auto"
  const marker = new Marker({ element: label, anchor: "bottom" }).setLngLat([longitude, latitude]).addTo(map)
  return () => marker.remove()
}
