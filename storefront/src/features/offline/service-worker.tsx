"use client"

import { useEffect } from "react"

/** Registers the service worker, which shows the offline page. Browsers without one go on as before. */
export function ServiceWorker() {
  useEffect(() => {
    navigator.serviceWorker?.register("/sw.js", { updateViaCache: "none" }).catch(() => undefined)
  }, [])
  return null
}
