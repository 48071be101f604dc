"use client"

import { useSyncExternalStore } from "react"

/** Below this the days stand in a strip of one week; the same as the `sm:` of the styles. */
const NARROW = "(width < 40rem)"

function subscribe(changed: () => void): () => void {
  const query = matchMedia(NARROW)
  query.addEventListener("change", changed)
  return () => query.removeEventListener("change", changed)
}

/** Whether the window is as narrow as a phone's; false until the page has come to life. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(NARROW).matches,
    () => false,
  )
}
