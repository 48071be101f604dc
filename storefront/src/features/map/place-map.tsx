"use client"

import { useEffect } from "react"
import { useTranslations } from "#languages"
import { NearView } from "@/ui/near-view"
import type { Area } from "./area"
import type { MapSettings } from "./map-venue"
import { useMap } from "./use-map"

type Place = { name: string; latitude: number; longitude: number }
type PlaceMapProps = { place: Place; settings: MapSettings }

/** How far the map reaches to each side, in degrees: a few streets with an operator's style, the coast with ours. */
const REACH = { streets: 0.006, coasts: 0.8 }

function areaOfPlace({ latitude, longitude }: Place, reach: number): Area {
  return {
    south: Math.max(-90, latitude - reach),
    north: Math.min(90, latitude + reach),
    west: longitude - reach,
    east: longitude + reach,
  }
}

/** Where one place is. The map comes when the reader gets near; its address stands beside it in words. */
export function PlaceMap(props: PlaceMapProps) {
  return (
    <NearView className="h-72 overflow-hidden rounded-3xl border border-line bg-sunken sm:h-80">
      <DrawnMap {...props} />
    </NearView>
  )
}

function DrawnMap({ place, settings }: PlaceMapProps) {
  const t = useTranslations("map")
  const reach = settings.styleUrl ? REACH.streets : REACH.coasts
  const { frame, map, state } = useMap(settings, areaOfPlace(place, reach), {
    title: t("mapOf", { name: place.name }),
    zoomIn: t("zoomIn"),
    zoomOut: t("zoomOut"),
    attribution: t("attribution"),
    landBy: t("landBy"),
  })

  useEffect(() => {
    if (!map) {
      return
    }
    let remove: (() => void) | undefined
    let gone = false
    void import("./place-pin").then(({ placePin }) => {
      if (!gone) {
        remove = placePin(map, place)
      }
    })
    return () => {
      gone = true
      remove?.()
    }
  }, [map, place])

  if (state === "failed") {
    return <p className="grid size-full place-items-center p-6 text-muted">{t("placeMapFailed")}</p>
  }
  return (
    <div className="relative size-full">
      <div ref={frame} className="plaza-map size-full" data-state={state} />
      {state === "loading" && (
        <p role="status" className="absolute inset-0 grid place-items-center text-muted">
          {t("loadingMap")}
        </p>
      )}
    </div>
  )
}
