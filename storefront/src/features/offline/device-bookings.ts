/** A coming booking as the device keeps it for the offline page (`public/offline/offline.js` reads it). */
export type DeviceBooking = {
  id: string
  /** What people quote, such as `B-000042`. */
  number: string
  /** Instants, UTC. */
  starts_at: string
  ends_at: string
  /** The venue's. */
  time_zone: string
  venue: string
  services: string[]
}

const DATABASE = "plaza"
const STORE = "bookings"

/** Keeps these bookings on the device, instead of those it kept. A browser that forbids it keeps none. */
export async function keepOnDevice(bookings: readonly DeviceBooking[]): Promise<void> {
  const database = await open()
  const change = database.transaction(STORE, "readwrite")
  const store = change.objectStore(STORE)
  store.clear()
  for (const booking of bookings) {
    store.put(booking)
  }
  await new Promise<void>((resolve, reject) => {
    change.oncomplete = () => resolve()
    change.onabort = () => reject(change.error)
  }).finally(() => database.close())
}

/** Leaves no booking on the device. */
export function wipeDevice(): Promise<void> {
  return keepOnDevice([])
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: "id" })
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error)
  })
}
