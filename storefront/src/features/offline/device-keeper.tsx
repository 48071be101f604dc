"use client"

import { useEffect } from "react"
import { keepOnDevice } from "./device-bookings"
import type { DeviceBooking } from "./device-bookings"

/** Keeps a shopper's coming bookings on the device for the offline page; none of them wipes it. */
export function DeviceKeeper({ bookings }: { bookings: readonly DeviceBooking[] }) {
  const news = JSON.stringify(bookings)
  useEffect(() => {
    // Storage may be forbidden, as in a private window: then there is no offline page with bookings.
    keepOnDevice(JSON.parse(news) as DeviceBooking[]).catch(() => undefined)
  }, [news])
  return null
}
