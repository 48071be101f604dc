import { isColours } from "@/features/colours/colours"
import type { MapColours } from "./land-style"

const DARK = "(prefers-color-scheme: dark)"

/** The scheme that the page shows: the shopper's choice on this device, or else the device's. */
export function currentColours(): MapColours {
  const chosen = document.documentElement.dataset.colours
  return isColours(chosen) ? chosen : matchMedia(DARK).matches ? "dark" : "light"
}

/** Calls back when the scheme changes. @returns what ends that */
export function watchColours(changed: (colours: MapColours) => void): () => void {
  const tell = () => changed(currentColours())
  const device = matchMedia(DARK)
  const choice = new MutationObserver(tell)
  device.addEventListener("change", tell)
  choice.observe(document.documentElement, { attributeFilter: ["data-colours"] })
  return () => {
    device.removeEventListener("change", tell)
    choice.disconnect()
  }
}
