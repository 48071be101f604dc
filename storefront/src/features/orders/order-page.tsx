import { useTranslations } from "#languages"
import { LocalDay } from "@/features/account/local-day"
import { BackLink } from "@/features/manage-visit/back-link"
import { formatMoney } from "@/lib/format/money"
import { formatDayAndTime } from "@/lib/format/zone-time"
import type { CustomerOrder } from "@/lib/plaza/schemas/customer-order"
import { Card } from "@/ui/card"
import { Container } from "@/ui/container"
import { Heading } from "@/ui/heading"
import { TextLink } from "@/ui/text-link"
import { VendorPart } from "./vendor-part"

/** An order with the part of every vendor: what it costs, where it is, and what can be done about it. */
export function OrderPage({ order }: { order: CustomerOrder }) {
  const t = useTranslations("orders")
  const money = (amount: number) => formatMoney(t.locale, amount, order.currency_code)
  return (
    <Container width="reading" className="py-6 sm:py-10">
      <BackLink href="/account/orders">{t("myOrders")}</BackLink>
      <Heading level={1}>{t("order", { number: String(order.number) })}</Heading>
      <p className="mt-1 mb-6 text-muted">
        <LocalDay instant={order.placed_at} />
      </p>
      <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_19rem] lg:gap-8">
        <div className="grid content-start gap-6">
          {order.vendor_orders.map((part) => (
            <VendorPart key={part.vendor.id} order={order} part={part} />
          ))}
        </div>
        <div className="grid content-start gap-4">
          <Card>
            <Heading level={2} size="small">
              {t("goodsAndDelivery")}
            </Heading>
            <dl className="mt-3 grid gap-2">
              <div className="flex justify-between gap-6 text-lg font-semibold">
                <dt>{t("total")}</dt>
                <dd>{money(order.total)}</dd>
              </div>
              {order.refunded_total > 0 && (
                <div className="flex justify-between gap-6">
                  <dt>{t("goneBack")}</dt>
                  <dd>{money(order.refunded_total)}</dd>
                </div>
              )}
            </dl>
          </Card>
          {order.bookings.length > 0 && (
            <Card>
              <Heading level={2} size="small">
                {t("visitsInThisOrder")}
              </Heading>
              <ul className="mt-3 grid gap-2">
                {order.bookings.map((booking) => (
                  <li key={booking.id}>
                    <TextLink href={`/account/bookings/${booking.id}`}>
                      {t("visit", { number: booking.number })}
                    </TextLink>
                    <p className="text-[0.95rem] text-muted">
                      {formatDayAndTime(t.locale, booking.starts_at, booking.time_zone)}
                    </p>
                  </li>
                ))}
              </ul>
            </Card>
          )}
        </div>
      </div>
    </Container>
  )
}
