import { useTranslations } from "#languages"
import { LocalDay } from "@/features/account/local-day"
import type { OrderParcel } from "@/lib/plaza/schemas/customer-order"
import { Heading } from "@/ui/heading"
import { pieceList } from "./piece-list"

type ParcelsProps = { parcels: OrderParcel[]; titles: Record<string, string> }

/** The parcels of a vendor: what is in them, how far they are, and how to follow them. */
export function Parcels({ parcels, titles }: ParcelsProps) {
  const t = useTranslations("orders")
  if (parcels.length === 0) {
    return null
  }
  return (
    <section className="border-t border-line pt-4">
      <Heading level={3} size="small">
        {t("parcels")}
      </Heading>
      <ul className="mt-3 grid gap-4">
        {parcels.map(({ id, number, items, packed_at, shipped_at, delivered_at, tracking }) => (
          <li key={id}>
            <p className="font-semibold">{t("parcel", { number: String(number) })}</p>
            <p className="text-[0.95rem]">{pieceList(items, titles)}</p>
            <p className="text-[0.95rem] text-muted">
              {delivered_at ? t("arrivedOn") : shipped_at ? t("sentOn") : t("packedOn")}{" "}
              <LocalDay instant={delivered_at ?? shipped_at ?? packed_at} />
            </p>
            {tracking.map((label) =>
              label.url ? (
                <a
                  key={label.number}
                  href={label.url}
                  rel="noreferrer"
                  className="font-semibold text-accent underline underline-offset-4 hover:no-underline"
                >
                  {t("follow", { number: label.number })}
                </a>
              ) : (
                <p key={label.number} className="text-[0.95rem]">
                  {t("trackingNumber", { number: label.number })}
                </p>
              ),
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
