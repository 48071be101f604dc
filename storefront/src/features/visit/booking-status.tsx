import { Badge } from "@/ui/badge"
import type { Tone } from "@/ui/badge"

const STATUSES: Record<string, { tone: Tone; words: string }> = {
  held: { tone: "warning", words: "Held" },
  requested: { tone: "warning", words: "Waiting for the venue" },
  confirmed: { tone: "success", words: "Confirmed" },
  checked_in: { tone: "success", words: "Checked in" },
  completed: { tone: "neutral", words: "Completed" },
  cancelled: { tone: "danger", words: "Cancelled" },
  declined: { tone: "danger", words: "Declined by the venue" },
  no_show: { tone: "danger", words: "Missed" },
  expired: { tone: "neutral", words: "Expired" },
  released: { tone: "neutral", words: "Let go" },
}

/** A booking's state in words. */
export function BookingStatus({ status }: { status: string }) {
  const { tone, words } = STATUSES[status] ?? { tone: "neutral" as const, words: status }
  return <Badge tone={tone}>{words}</Badge>
}
