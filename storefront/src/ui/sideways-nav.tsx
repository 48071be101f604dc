"use client"

import { useEffect, useRef } from "react"
import type { ReactNode } from "react"

type SidewaysNavProps = { label: string; className: string; children: ReactNode }

/** Links in a row that may be wider than the window; it begins where the present page (`aria-current`) is in view. */
export function SidewaysNav({ label, className, children }: SidewaysNavProps) {
  const row = useRef<HTMLElement>(null)
  useEffect(() => {
    const current = row.current?.querySelector("[aria-current]")?.getBoundingClientRect()
    const frame = row.current?.getBoundingClientRect()
    if (current && frame) {
      // Only the row: `scrollIntoView` would move the page too, which stays where one came back to it.
      row.current?.scrollBy({ left: current.left + current.width / 2 - (frame.left + frame.width / 2) })
    }
  }, [])
  return (
    <nav ref={row} aria-label={label} className={className}>
      {children}
    </nav>
  )
}
