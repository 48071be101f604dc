import type { ReactNode } from "react"
import { Messages } from "@/languages/messages"

/** The customer's own pages; their forms speak in the browser. */
export default function AccountLayout({ children }: { children: ReactNode }) {
  return (
    <Messages of={["account", "addresses", "orders", "overview", "ownData", "password", "signInDetails"]}>
      {children}
    </Messages>
  )
}
