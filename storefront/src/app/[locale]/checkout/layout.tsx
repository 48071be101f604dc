import type { ReactNode } from "react"
import { Messages } from "@/languages/messages"

/** The checkout, whose form speaks in the browser. */
export default function CheckoutLayout({ children }: { children: ReactNode }) {
  return <Messages of={["checkout", "cart"]}>{children}</Messages>
}
