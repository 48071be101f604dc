"use client"

import { useLinkStatus } from "next/link"
import { Spinner } from "@/ui/spinner"

/** Inside a link that changes the list it stands beside: says that the change is on its way. */
export function PendingMark() {
  return useLinkStatus().pending ? <Spinner /> : null
}
