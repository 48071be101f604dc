"use client"

import type { RefObject } from "react"
import { useTranslations } from "#languages"
import type { MapState } from "./use-map"

/** Where a map is drawn, and what stands there until it is. */
export function MapFrame({ frame, state }: { frame: RefObject<HTMLDivElement | null>; state: MapState }) {
  const t = useTranslations("map")
  return (
    <>
      <div ref={frame} className="plaza-map size-full" data-state={state} />
      {state === "loading" && (
        <p role="status" className="absolute inset-0 grid place-items-center text-muted">
          {t("loadingMap")}
        </p>
      )}
    </>
  )
}
