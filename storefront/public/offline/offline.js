/* Fills the offline page with the coming bookings that the device keeps (see src/features/offline). */
const { language } = document.documentElement.dataset

document.getElementById("again").addEventListener("click", () => location.reload())
// A network is not Plaza yet: the page stays until Plaza answers.
window.addEventListener("online", () =>
  fetch("/api/health").then(
    ({ ok }) => ok && location.reload(),
    () => undefined,
  ),
)
read().then(show, () => undefined)

/** The bookings the device keeps; none when nothing was ever kept. */
function read() {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("plaza", 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore("bookings", { keyPath: "id" })
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const asked = opening.result.transaction("bookings").objectStore("bookings").getAll()
      asked.onerror = () => reject(asked.error)
      asked.onsuccess = () => resolve(asked.result)
    }
  })
}

function show(bookings) {
  const coming = bookings
    .filter(({ ends_at }) => Date.parse(ends_at) > Date.now())
    .sort((one, other) => Date.parse(one.starts_at) - Date.parse(other.starts_at))
  if (coming.length === 0) return
  const list = document.getElementById("bookings")
  for (const booking of coming) list.append(entryOf(booking))
  document.getElementById("coming").hidden = false
}

/** Times are the venue's; its zone is named as everywhere. */
function entryOf({ starts_at, time_zone, venue, number, services }) {
  const when = new Intl.DateTimeFormat(language, {
    timeZone: time_zone,
    weekday: "short",
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hour12: false,
    timeZoneName: "short",
  })
  const entry = document.createElement("li")
  const title = document.createElement("strong")
  title.textContent = venue
  const time = document.createElement("time")
  time.dateTime = starts_at
  time.textContent = when.format(new Date(starts_at))
  const what = document.createElement("p")
  what.textContent = [services.join(", "), number].filter(Boolean).join(" · ")
  entry.append(title, time, what)
  return entry
}
