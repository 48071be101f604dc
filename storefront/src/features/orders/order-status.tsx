import { useTranslations } from "#languages"
import { Badge } from "@/ui/badge"
import type { Tone } from "@/ui/badge"

const TONES: Record<string, Tone> = {
  to_pack: "warning",
  packed: "warning",
  partly_shipped: "accent",
  shipped: "accent",
  delivered: "success",
  cancelled: "danger",
}

/** How far a vendor's part of an order is, in words. */
export function OrderStatus({ status }: { status: string }) {
  const t = useTranslations("orders")
  return <Badge tone={TONES[status] ?? "neutral"}>{t.has(status) ? t(status as "to_pack") : status}</Badge>
}
