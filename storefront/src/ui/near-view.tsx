"use client"

import { useEffect, useRef, useState } from "react"
import type { ReactNode } from "react"

type NearViewProps = { className: string; children: ReactNode }

/** Keeps room for something heavy, which comes once the reader is about to see it. */
export function NearView({ className, children }: NearViewProps) {
  const frame = useRef<HTMLDivElement>(null)
  const [isNear, setNear] = useState(false)

  useEffect(() => {
    const element = frame.current
    if (!element) {
      return
    }
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) {
          setNear(true)
          observer.disconnect()
        }
      },
      { rootMargin: "200px" },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  return (
    <div ref={frame} className={className}>
      {isNear && children}
    </div>
  )
}
