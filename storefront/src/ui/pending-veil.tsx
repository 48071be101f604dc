"use client"

import { useLinkStatus } from "next/link"

/**
 * Inside a link that fills a positioned card: dims the card while the next page is on its way, so that a click is
 * never without an answer.
 */
export function PendingVeil() {
  const { pending } = useLinkStatus()
  return pending ? (
    <span aria-hidden className="absolute inset-0 animate-pulse rounded-2xl bg-paper/60" />
  ) : null
}
