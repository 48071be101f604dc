import type { ReactNode } from "react"
import { Messages } from "@/languages/messages"

/** A product, whose way into the cart speaks in the browser. */
export default function ProductLayout({ children }: { children: ReactNode }) {
  return <Messages of={["products", "cart", "gallery"]}>{children}</Messages>
}
