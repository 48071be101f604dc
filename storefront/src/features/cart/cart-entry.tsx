"use client"

import { createContext, useEffect, useOptimistic, useRef } from "react"
import type { ReactNode } from "react"
import { CART_TITLE } from "./cart-title"

/** Takes an entry out of sight until the change's transition has ended; for use inside of it. */
export const LeaveCart = createContext<() => void>(() => undefined)

/** One entry of the cart. Removed it is gone at once; it stays mounted, so that it can come back and say why. */
export function CartEntry({ children }: { children: ReactNode }) {
  const [gone, show] = useOptimistic(false)
  const entry = useRef<HTMLLIElement>(null)

  useEffect(() => {
    if (
      gone &&
      (document.activeElement === document.body || entry.current?.contains(document.activeElement))
    ) {
      document.getElementById(CART_TITLE)?.focus()
    }
  }, [gone])

  return (
    <li ref={entry} hidden={gone}>
      <LeaveCart value={() => show(true)}>{children}</LeaveCart>
    </li>
  )
}
