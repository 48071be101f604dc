import type { MapVenue } from "./map-venue"

const LABEL =
  "inline-flex min-h-8 min-w-8 cursor-pointer items-center justify-center rounded-full border px-3 text-sm font-semibold whitespace-nowrap shadow-card hover:z-20 focus-visible:z-20"

/** A venue's price on the map, a link to its page. Its name shows when it is pointed at or focused. */
export function venueMarker(venue: MapVenue, name: string, follow: (href: string) => void): HTMLElement {
  const link = document.createElement("a")
  link.href = venue.href
  link.className = `${LABEL} group border-edge bg-surface text-ink hover:bg-ink hover:text-paper focus-visible:bg-ink focus-visible:text-paper`
  link.setAttribute("aria-label", name)
  link.textContent = venue.price ?? "•"
  const title = document.createElement("span")
  title.className =
    "pointer-events-none absolute bottom-full start-1/2 mb-1.5 hidden -translate-x-1/2 rounded-lg bg-ink px-2.5 py-1 text-paper group-hover:block group-focus-visible:block rtl:translate-x-1/2"
  title.textContent = venue.name
  title.dir = "auto"
  link.append(title)
  link.addEventListener("click", (event) => {
    if (!event.metaKey && !event.ctrlKey && !event.shiftKey) {
      event.preventDefault()
      follow(venue.href)
    }
  })
  return link
}

/** Several venues that would lie on top of each other; pressing shows them apart. */
export function clusterMarker(label: string, name: string, open: () => void): HTMLElement {
  const button = document.createElement("button")
  button.type = "button"
  button.className = `${LABEL} border-accent bg-accent text-on-accent hover:bg-accent-strong`
  // Whoever speaks to the page says what can be read on it.
  button.setAttribute("aria-label", name.includes(label) ? name : `${label}: ${name}`)
  button.textContent = label
  button.addEventListener("click", open)
  return button
}
