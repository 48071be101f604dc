/*
 * Plaza's service worker: when a page cannot be fetched, it shows the offline page in the page's language, which reads the
 * coming bookings from the device. It keeps nothing else: no page of a shopper is ever in its cache.
 */
const CACHE = "plaza-offline-1"
const PAGES = { en: "/api/offline/en", th: "/api/offline/th", ar: "/api/offline/ar" }
const PARTS = ["/offline/offline.css", "/offline/offline.js", "/icons/icon-192.png"]

self.addEventListener("install", (event) => {
  const fresh = [...Object.values(PAGES), ...PARTS].map((path) => new Request(path, { cache: "reload" }))
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(fresh)))
  self.skipWaiting()
})

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  )
})

self.addEventListener("fetch", (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== "GET" || origin !== self.location.origin) return
  if (request.mode === "navigate") {
    event.respondWith(fetch(request).catch(() => offlinePage(pathname)))
  } else if (PARTS.includes(pathname)) {
    event.respondWith(fetch(request).catch(() => kept(pathname)))
  }
})

function offlinePage(pathname) {
  const language = pathname.split("/")[1]
  return kept(PAGES[language] ?? PAGES.en)
}

async function kept(path) {
  const cache = await caches.open(CACHE)
  return (await cache.match(path)) ?? Response.error()
}
