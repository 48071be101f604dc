"use client"

import { useEffect, useRef, useState } from "react"
import type { Map as MapLibreMap } from "maplibre-gl"
import { useTranslations } from "#languages"
import type { Area } from "./area"
import type { MapSettings } from "./map-venue"

export type MapState = "loading" | "ready" | "failed"

/**
 * Draws a map into a frame once the page shows it; the library comes only then.
 *
 * @param title what the map shows, for those who cannot see it
 */
export function useMap(settings: MapSettings, start: Area | null, title: string) {
  const t = useTranslations("map")
  const frame = useRef<HTMLDivElement>(null)
  const [map, setMap] = useState<MapLibreMap | null>(null)
  const [state, setState] = useState<MapState>("loading")
  const words = {
    title,
    zoomIn: t("zoomIn"),
    zoomOut: t("zoomOut"),
    metres: t("metres"),
    kilometres: t("kilometres"),
    attribution: t("attribution"),
    landBy: t("landBy"),
  }
  const first = useRef({ start, words })
  const { styleUrl, attribution } = settings

  useEffect(() => {
    const container = frame.current
    let gone = false
    let drawn: MapLibreMap | null = null
    async function draw() {
      if (!container) {
        return
      }
      const { createMap } = await import("./create-map")
      const created = await createMap(
        container,
        { styleUrl, attribution },
        first.current.start,
        first.current.words,
      )
      if (gone) {
        created.remove()
        return
      }
      drawn = created
      setMap(created)
      setState("ready")
    }
    draw().catch(() => {
      if (!gone) {
        setState("failed")
      }
    })
    return () => {
      gone = true
      drawn?.remove()
      setMap(null)
    }
  }, [styleUrl, attribution])

  return { frame, map, state }
}
