import { useTranslations } from "#languages"
import { Badge } from "@/ui/badge"
import type { Tone } from "@/ui/badge"

const TONES: Record<string, Tone> = {
  held: "warning",
  requested: "warning",
  confirmed: "success",
  checked_in: "success",
  cancelled: "danger",
  declined: "danger",
  no_show: "danger",
}

/** A booking's state in words. */
export function BookingStatus({ status }: { status: string }) {
  const t = useTranslations("visit")
  return <Badge tone={TONES[status] ?? "neutral"}>{t.has(status) ? t(status) : status}</Badge>
}
