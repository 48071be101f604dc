"use client"

import { createContext, use, useOptimistic } from "react"
import type { ReactNode } from "react"
import { classNames } from "@/ui/class-names"

/** Whether the cart is being changed; `begin` says so until the change's transition has ended. */
export const CartChange = createContext<{ busy: boolean; begin: () => void }>({
  busy: false,
  begin: () => undefined,
})

/** The cart's lines and sums, which know of each other's changes. */
export function CartChanges({ children }: { children: ReactNode }) {
  const [busy, show] = useOptimistic(false)
  return <CartChange value={{ busy, begin: () => show(true) }}>{children}</CartChange>
}

/** Sums that only the backend knows: pale while they are out of date. */
export function UntilSummed({ children }: { children: ReactNode }) {
  const { busy } = use(CartChange)
  return (
    <div aria-busy={busy} className={classNames("transition-opacity", busy && "opacity-60")}>
      {children}
    </div>
  )
}
