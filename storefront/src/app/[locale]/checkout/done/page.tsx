import type { Metadata } from "next"
import { getTranslations } from "@/languages/on-server"
import { amountsDue } from "@/features/cart/amounts-due"
import { TotalsList } from "@/features/cart/totals-list"
import { ConfirmedVisit } from "@/features/confirmation/confirmed-visit"
import { OrderedProducts } from "@/features/confirmation/ordered-products"
import { headline } from "@/features/confirmation/headline"
import { loadPlacedOrder } from "@/features/confirmation/placed-order"
import { formatMoney } from "@/lib/format/money"
import { currentCustomer } from "@/lib/plaza/customers"
import { ButtonLink } from "@/ui/button-link"
import { Card } from "@/ui/card"
import { Container } from "@/ui/container"
import { EmptyState } from "@/ui/empty-state"
import { Heading } from "@/ui/heading"
import { Icon } from "@/ui/icon"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("confirmation")
  return { title: t("thankYou"), robots: { index: false } }
}

export default async function DonePage() {
  const t = await getTranslations("confirmation")
  const [placed, customer] = await Promise.all([loadPlacedOrder(), currentCustomer()])
  if (!placed) {
    return (
      <Container>
        <EmptyState
          level={1}
          icon="check"
          title={t("noOrder")}
          action={<ButtonLink href="/venues">{t("findAVenue")}</ButtonLink>}
        >
          {t("noOrderText")}
        </EmptyState>
      </Container>
    )
  }
  const { order, bookings } = placed
  const products = order.items.filter((item) => item.metadata.booking_id === null)
  const delivery =
    products.length > 0 ? formatMoney(t.locale, order.shipping_total, order.currency_code) : null
  const due = bookings.length > 0 ? amountsDue(order, bookings) : null
  return (
    <Container width="reading" className="py-8 sm:py-12">
      <div className="mb-8 flex items-start gap-4">
        <span className="grid size-14 shrink-0 place-items-center rounded-full bg-success-soft text-success">
          <Icon name="check" className="size-7" />
        </span>
        <div>
          <Heading level={1}>{headline(t, bookings)}</Heading>
          <p className="mt-2 text-muted">
            {t.rich("orderNumber", {
              display_id: order.display_id,
              email: order.email ?? "",
              span: (words) => <span className="font-semibold text-ink">{words}</span>,
              span2: (words) => <span className="break-all">{words}</span>,
            })}
          </p>
        </div>
      </div>
      <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_21rem] lg:gap-8">
        <div className="grid content-start gap-4">
          {bookings.map((booking) => (
            <ConfirmedVisit key={booking.id} booking={booking} />
          ))}
          {products.length > 0 && <OrderedProducts items={products} currency={order.currency_code} />}
        </div>
        <div className="grid content-start gap-4">
          <Card>
            <Heading level={2} className="mb-4">
              {t("summary")}
            </Heading>
            <TotalsList totals={order} due={due} isPaid delivery={delivery} />
          </Card>
          {customer ? (
            <ButtonLink href="/account/bookings" variant="secondary">
              {t("myBookings")}
            </ButtonLink>
          ) : (
            <ButtonLink href="/account/register" variant="secondary">
              {t("createAnAccount")}
            </ButtonLink>
          )}
        </div>
      </div>
    </Container>
  )
}
