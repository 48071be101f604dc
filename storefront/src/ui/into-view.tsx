"use client"

import { useEffect, useRef } from "react"
import type { ReactNode } from "react"

/** Brings what has just appeared into view, for messages that may stand outside a phone's screen. */
export function IntoView({ children }: { children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // In braces: some browsers answer a promise, which React would take for a clean-up function.
    frame.current?.scrollIntoView({ block: "nearest" })
  }, [])
  return <div ref={frame}>{children}</div>
}
