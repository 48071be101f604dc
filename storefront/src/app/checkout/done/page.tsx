import type { Metadata } from "next"
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

export const metadata: Metadata = { title: "Thank you", robots: { index: false } }

export default async function DonePage() {
  const [placed, customer] = await Promise.all([loadPlacedOrder(), currentCustomer()])
  if (!placed) {
    return (
      <Container>
        <EmptyState
          level={1}
          icon="check"
          title="There is no recent order here"
          action={<ButtonLink href="/venues">Find a venue</ButtonLink>}
        >
          Your confirmation e-mail has all you need. With an account, your visits are in My bookings.
        </EmptyState>
      </Container>
    )
  }
  const { order, bookings } = placed
  const products = order.items.filter((item) => item.metadata.booking_id === null)
  const delivery = products.length > 0 ? formatMoney(order.shipping_total, order.currency_code) : null
  return (
    <Container width="reading" className="py-8 sm:py-12">
      <div className="mb-8 flex items-start gap-4">
        <span className="grid size-14 shrink-0 place-items-center rounded-full bg-success-soft text-success">
          <Icon name="check" className="size-7" />
        </span>
        <div>
          <Heading level={1}>{headline(bookings)}</Heading>
          <p className="mt-2 text-muted">
            Order number <span className="font-semibold text-ink">{order.display_id}</span>. A confirmation
            goes to <span className="break-all">{order.email}</span>.
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
              Summary
            </Heading>
            <TotalsList totals={order} due={amountsDue(order, bookings)} delivery={delivery} />
          </Card>
          {customer ? (
            <ButtonLink href="/account/bookings" variant="secondary">
              My bookings
            </ButtonLink>
          ) : (
            <ButtonLink href="/account/register" variant="secondary">
              Create an account
            </ButtonLink>
          )}
        </div>
      </div>
    </Container>
  )
}
