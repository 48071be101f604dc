"use client"

import { usePathname } from "next/navigation"
import { useEffect, useSyncExternalStore } from "react"
import { wipeDevice } from "@/features/offline/device-bookings"

/** What pages that are the same for everybody show of the one who looks at them: the answer of `/api/shopper`. */
export type ShownShopper = {
  signedIn: boolean
  firstName: string | null
  cartItems: number
  cartCurrency: string | null
}

let known: ShownShopper | null = null
let asked = 0
const listeners = new Set<() => void>()

/** Asks who looks on. An answer that a later question has overtaken is no news; without one, what is known stays. */
async function ask(): Promise<void> {
  const question = ++asked
  try {
    const response = await fetch("/api/shopper", { cache: "no-store" })
    // Read in any case, or the request stays open.
    const answer: unknown = await response.json()
    if (response.ok && question === asked) {
      const news = answer as ShownShopper
      // Also where nobody signed out by our own button, as when the session has ended.
      if (!news.signedIn && known?.signedIn !== false) {
        void wipeDevice().catch(() => undefined)
      }
      known = news
      listeners.forEach((listener) => listener())
    }
  } catch {
    // Away, or cut off by leaving the page; the links work all the same.
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Who looks at the page; null until it is known, and without scripts. */
export function useShopper(): ShownShopper | null {
  return useSyncExternalStore(
    subscribe,
    () => known,
    () => null,
  )
}

/** Says at once what a change will make of the cart; the next answer says what it did. */
export function expectInCart(pieces: number): void {
  if (known) {
    known = { ...known, cartItems: Math.max(0, known.cartItems + pieces) }
    listeners.forEach((listener) => listener())
  }
}

/**
 * Keeps what `useShopper` says up to date, once a page: asks on each page, when an old tab is looked at again, and when an
 * action has had the page rendered anew.
 *
 * @param rendering another value for each rendering by the server
 */
export function useShopperNews(rendering: string): void {
  const path = usePathname()
  useEffect(() => {
    void ask()
  }, [path, rendering])
  useEffect(() => {
    const look = () => void (document.visibilityState === "visible" && ask())
    document.addEventListener("visibilitychange", look)
    return () => document.removeEventListener("visibilitychange", look)
  }, [])
}
