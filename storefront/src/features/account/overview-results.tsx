import { getTranslations } from "@/languages/on-server"
import { OrderCard } from "@/features/orders/order-card"
import { listCustomerBookings } from "@/lib/plaza/customer-bookings"
import { listCustomerOrders } from "@/lib/plaza/customer-orders"
import { formatMoney } from "@/lib/format/money"
import { formatLongDay } from "@/lib/format/zone-time"
import { ButtonLink } from "@/ui/button-link"
import { Card } from "@/ui/card"
import { Heading } from "@/ui/heading"
import { TextLink } from "@/ui/text-link"
import { BookingCard } from "./booking-card"
import { openBalances } from "./open-balances"

const MOST_VISITS = 50

/** What is next, what is open, and what was bought last. */
export async function OverviewResults() {
  const t = await getTranslations("overview")
  const [visits, orders] = await Promise.all([
    listCustomerBookings({ when: "upcoming", limit: MOST_VISITS, offset: 0 }),
    listCustomerOrders({ limit: 3, offset: 0 }),
  ])
  const [next] = visits.entries
  const open = openBalances(visits.entries)
  return (
    <div className="grid gap-10">
      <section className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_19rem]">
        <div>
          <div className="mb-3 flex flex-wrap items-baseline justify-between gap-4">
            <Heading level={2}>{t("nextVisit")}</Heading>
            <TextLink href="/account/bookings">{t("allBookings")}</TextLink>
          </div>
          {next ? (
            <>
              <p className="mb-3 text-lg">{formatLongDay(t.locale, next.starts_at, next.time_zone)}</p>
              <BookingCard booking={next} level={3} />
            </>
          ) : (
            <Card className="flex flex-wrap items-center justify-between gap-4">
              <p>{t("nothingPlanned")}</p>
              <ButtonLink href="/venues">{t("findAVenue")}</ButtonLink>
            </Card>
          )}
        </div>
        <Card className="content-start self-start">
          <Heading level={2} size="small">
            {t("stillToPay")}
          </Heading>
          {open.map(({ currency, amount }) => (
            <p key={currency} className="mt-2 font-display text-2xl font-bold">
              {formatMoney(t.locale, amount, currency)}
            </p>
          ))}
          <p className="mt-1 text-muted">
            {open.length > 0
              ? t("dueAtVisits", { count: open.reduce((sum, { visits }) => sum + visits, 0) })
              : t("nothingToPay")}
          </p>
        </Card>
      </section>
      <section>
        <div className="mb-3 flex flex-wrap items-baseline justify-between gap-4">
          <Heading level={2}>{t("recentOrders")}</Heading>
          {orders.count > 0 && <TextLink href="/account/orders">{t("allOrders")}</TextLink>}
        </div>
        {orders.entries.length === 0 && <p className="text-muted">{t("noOrdersYet")}</p>}
        <ul className="grid gap-4">
          {orders.entries.map((order) => (
            <li key={order.id}>
              <OrderCard order={order} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
