import type { MetadataRoute } from "next"

/** What a device needs to install Plaza as an app. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: "/",
    name: "Plaza",
    short_name: "Plaza",
    description: "Find a venue, book your time, buy what you take home.",
    start_url: "/",
    scope: "/",
    display: "standalone",
    background_color: "#faf6f0",
    theme_color: "#9c3d22",
    icons: [
      { src: "/icons/icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "/icons/icon-512.png", sizes: "512x512", type: "image/png" },
      { src: "/icons/icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
    shortcuts: [
      { name: "My bookings", url: "/account/bookings" },
      { name: "Venues", url: "/venues" },
    ],
  }
}
