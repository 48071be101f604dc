"use client"

import { useEffect, useRef } from "react"
import type { ReactNode } from "react"

/** Brings what has just appeared into view, for messages that may stand outside a phone's screen. */
export function IntoView({ children }: { children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => frame.current?.scrollIntoView({ block: "nearest" }), [])
  return <div ref={frame}>{children}</div>
}
