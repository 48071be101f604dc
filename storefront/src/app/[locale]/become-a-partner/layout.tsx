import type { ReactNode } from "react"
import { Messages } from "@/languages/messages"

/** The pages by which a business comes aboard; their forms speak in the browser. */
export default function PartnerLayout({ children }: { children: ReactNode }) {
  return <Messages of={["partner", "password"]}>{children}</Messages>
}
