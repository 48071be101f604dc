"use client"

import { useCallback, useEffect, useState } from "react"
import type { Map as MapLibreMap } from "maplibre-gl"
import { useRouter } from "next/navigation"
import { useTranslations } from "#languages"
import { Button } from "@/ui/button"
import { Icon } from "@/ui/icon"
import { Notice } from "@/ui/notice"
import { areaAround, areaOf, boxOf } from "./area"
import { MapFrame } from "./map-frame"
import type { MapSettings, MapVenue } from "./map-venue"
import { useMap } from "./use-map"
import { useOnMap } from "./use-on-map"

type VenueMapProps = {
  venues: MapVenue[]
  settings: MapSettings
  /** The part of the map that was asked for, as in the address; "" for none. */
  within: string
  /** The list without a part of the map, in the language of the page. */
  everywhere: string
}

/** The venues on a map, which can be moved to search elsewhere. The list below says the same in words. */
export function VenueMap({ venues, settings, within, everywhere }: VenueMapProps) {
  const t = useTranslations("map")
  const router = useRouter()
  const [moved, setMoved] = useState(false)
  const { frame, map, state } = useMap(settings, areaOf(within) ?? areaAround(venues), t("mapOfVenues"))
  const drawMarkers = useCallback(async () => {
    const { placeMarkers } = await import("./place-markers")
    const words = {
      venue: ({ name, price }: MapVenue) => (price ? t("venueFrom", { name, price }) : name),
      cluster: (count: number, city: string | null) =>
        city ? t("countVenuesIn", { count, city }) : t("countVenuesHere", { count }),
    }
    return (on: MapLibreMap) => placeMarkers(on, venues, words, (href) => router.push(href))
  }, [venues, t, router])
  useOnMap(map, drawMarkers)

  useEffect(() => {
    const noticeMove = (event: { originalEvent?: unknown }) => {
      if (event.originalEvent) {
        setMoved(true)
      }
    }
    map?.on("moveend", noticeMove)
    return () => void map?.off("moveend", noticeMove)
  }, [map])

  function searchHere() {
    if (map) {
      const bounds = map.getBounds()
      const [south, west] = [bounds.getSouth(), bounds.getWest()]
      const box = boxOf({ south, west, north: bounds.getNorth(), east: bounds.getEast() })
      const address = new URL(everywhere, window.location.origin)
      address.searchParams.set("within", box)
      setMoved(false)
      router.push(`${address.pathname}${address.search}`, { scroll: false })
    }
  }

  if (state === "failed") {
    return <Notice tone="warning" title={t("mapFailed")} className="mb-8" />
  }
  return (
    <div className="relative mb-8 h-[60dvh] max-h-[40rem] min-h-80 overflow-hidden rounded-3xl border border-line bg-sunken">
      <MapFrame frame={frame} state={state} />
      {moved && (
        <div className="pointer-events-none absolute inset-x-0 top-3 z-10 flex justify-center">
          <Button size="small" onClick={searchHere} className="pointer-events-auto shadow-card">
            <Icon name="search" className="size-4" />
            {t("searchThisArea")}
          </Button>
        </div>
      )}
    </div>
  )
}
