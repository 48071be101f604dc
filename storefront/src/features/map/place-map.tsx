"use client"

import { useCallback } from "react"
import type { Map as MapLibreMap } from "maplibre-gl"
import { useTranslations } from "#languages"
import { NearView } from "@/ui/near-view"
import type { Area } from "./area"
import { MapFrame } from "./map-frame"
import type { MapSettings } from "./map-venue"
import { useMap } from "./use-map"
import { useOnMap } from "./use-on-map"

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
  const { frame, map, state } = useMap(settings, areaOfPlace(place, reach), t("mapOf", { name: place.name }))
  const drawPin = useCallback(async () => {
    const { placePin } = await import("./place-pin")
    return (on: MapLibreMap) => placePin(on, place)
  }, [place])
  useOnMap(map, drawPin)

  if (state === "failed") {
    return <p className="grid size-full place-items-center p-6 text-muted">{t("placeMapFailed")}</p>
  }
  return (
    <div className="relative size-full">
      <MapFrame frame={frame} state={state} />
    </div>
  )
}
