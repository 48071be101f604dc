import { useSyncExternalStore } from "react"

const query = () => window.matchMedia("(max-width: 767px)")

function subscribe(onChange: () => void): () => void {
  const list = query()
  list.addEventListener("change", onChange)
  return () => list.removeEventListener("change", onChange)
}

/** Whether there is room for one column only. */
export const useIsNarrow = () => useSyncExternalStore(subscribe, () => query().matches)
