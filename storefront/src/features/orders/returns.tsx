import { useTranslations } from "#languages"
import { LocalDay } from "@/features/account/local-day"
import type { OrderReturn } from "@/lib/plaza/schemas/customer-order"
import { Heading } from "@/ui/heading"
import { pieceList } from "./piece-list"

type ReturnsProps = { returns: OrderReturn[]; titles: Record<string, string>; vendor: string }

/** What of a vendor's goods comes back, and what became of it. */
export function Returns({ returns, titles, vendor }: ReturnsProps) {
  const t = useTranslations("orders")
  if (returns.length === 0) {
    return null
  }
  const words = (status: string) =>
    status === "canceled"
      ? t("returnDropped")
      : status === "received"
        ? t("returnReceived")
        : t("returnRequested", { vendor })
  return (
    <section className="border-t border-line pt-4">
      <Heading level={3} size="small">
        {t("returns")}
      </Heading>
      <ul className="mt-3 grid gap-4">
        {returns.map((one) => (
          <li key={one.id}>
            <p className="font-semibold">{t("return", { number: String(one.number) })}</p>
            <p className="text-[0.95rem]">{pieceList(one.items, titles)}</p>
            <p className="text-[0.95rem] text-muted">
              <LocalDay instant={one.requested_at} /> · {words(one.status)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
