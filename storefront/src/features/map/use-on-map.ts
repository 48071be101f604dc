"use client"

import { useEffect } from "react"
import type { Map as MapLibreMap } from "maplibre-gl"

/** Puts something on a map; answers how to take it away again. */
type Put = (map: MapLibreMap) => () => void

/**
 * Keeps something on a map as long as the page shows it.
 *
 * @param draw loads what it is drawn with; must stay the same function until something else is to be drawn
 */
export function useOnMap(map: MapLibreMap | null, draw: () => Promise<Put>): void {
  useEffect(() => {
    if (!map) {
      return
    }
    let remove: (() => void) | undefined
    let gone = false
    void draw().then((put) => {
      if (!gone) {
        remove = put(map)
      }
    })
    return () => {
      gone = true
      remove?.()
    }
  }, [map, draw])
}
