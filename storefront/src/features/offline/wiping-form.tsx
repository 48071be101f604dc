"use client"

import type { ReactNode } from "react"
import { wipeDevice } from "./device-bookings"

type WipingFormProps = { action: () => Promise<void>; children: ReactNode }

/** A form whose sending leaves nothing of the shopper on the device, as signing out must. */
export function WipingForm({ action, children }: WipingFormProps) {
  return (
    <form action={action} onSubmit={() => void wipeDevice().catch(() => undefined)}>
      {children}
    </form>
  )
}
