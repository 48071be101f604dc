"use client"

import { useSyncExternalStore } from "react"

const MINUTE_MS = 60_000

const thisMinute = () => Math.floor(Date.now() / MINUTE_MS) * MINUTE_MS

function subscribe(changed: () => void): () => void {
  const timer = setInterval(changed, MINUTE_MS / 4)
  return () => clearInterval(timer)
}

/**
 * The present, to the minute. The venue's page is made ahead of time, so the present is known in the browser only: null on
 * the server and until the page has come to life.
 */
export function useMinute(): Date | null {
  const minute = useSyncExternalStore(subscribe, thisMinute, () => null)
  return minute === null ? null : new Date(minute)
}
