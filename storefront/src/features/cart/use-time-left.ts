"use client"

import { useEffect, useState } from "react"

/**
 * Milliseconds until an instant, ticking each second by the server's clock: the shopper's may be minutes off.
 *
 * @param serverNow the server's time when it rendered
 */
export function useTimeLeft(until: string, serverNow: string): number {
  const [left, setLeft] = useState(() => Date.parse(until) - Date.parse(serverNow))
  useEffect(() => {
    const skew = Date.parse(serverNow) - Date.now()
    const timer = setInterval(() => setLeft(Date.parse(until) - Date.now() - skew), 1000)
    return () => clearInterval(timer)
  }, [until, serverNow])
  return left
}
