import type { ReactNode } from "react"
import { Messages } from "@/languages/messages"

/** The cart, whose countdowns and buttons speak in the browser. */
export default function CartLayout({ children }: { children: ReactNode }) {
  return <Messages of={["cart"]}>{children}</Messages>
}
