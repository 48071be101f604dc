"use client"

import { useSyncExternalStore } from "react"

const never = () => () => undefined
const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone

/** The time zone of who reads; until the browser has told it, UTC. */
export function useOwnZone(): string {
  return useSyncExternalStore(never, ownZone, () => "UTC")
}
