import { useTranslations } from "#languages"
import { Link } from "@/ui/link"
import type { CartContents } from "@/features/cart/cart-contents"
import { HoldCountdown } from "@/features/cart/hold-countdown"
import { VisitFacts, visitTitle } from "@/features/visit/visit-facts"
import { formatMoney } from "@/lib/format/money"
import { describePolicyFor } from "@/lib/format/policy"
import { Card } from "@/ui/card"
import { Heading } from "@/ui/heading"

/** What is about to be ordered, with the time the holds have left. */
export function CheckoutSummary({ contents, now }: { contents: CartContents; now: Date }) {
  const t = useTranslations("checkout")
  const visit = useTranslations("visit")
  const policy = useTranslations("policy")
  const { cart, bookings, products } = contents
  if (bookings.length + products.length === 0) {
    return null
  }
  return (
    <Card className="grid gap-5 lg:sticky lg:top-6">
      <div className="flex items-baseline justify-between">
        <Heading level={2}>{t("yourOrder")}</Heading>
        <Link href="/cart" className="inline-flex min-h-8 items-center text-sm text-accent hover:underline">
          {t("change")}
        </Link>
      </div>
      {bookings.map((booking) => (
        <div key={booking.id} className="grid gap-2 border-t border-line pt-4">
          <p className="flex justify-between gap-4 font-semibold">
            {visitTitle(visit, booking)}
            <span>{formatMoney(t.locale, booking.total, booking.currency_code)}</span>
          </p>
          <VisitFacts booking={booking} />
          {booking.policy && (
            <p className="text-sm text-muted">
              {describePolicyFor(policy, booking.policy, booking.starts_at, booking.time_zone, now).join(" ")}
            </p>
          )}
          {booking.hold_expires_at && (
            <HoldCountdown
              key={booking.hold_expires_at}
              bookingId={booking.id}
              expiresAt={booking.hold_expires_at}
              serverNow={now.toISOString()}
              extended={booking.hold_extended ?? false}
            />
          )}
        </div>
      ))}
      {products.length > 0 && (
        <ul className="grid gap-2 border-t border-line pt-4">
          {products.map((item) => (
            <li key={item.id} className="flex justify-between gap-4">
              <span>
                {item.quantity} × {item.product_title ?? item.title}
              </span>
              <span>
                {formatMoney(t.locale, item.total ?? item.unit_price * item.quantity, cart.currency_code)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
