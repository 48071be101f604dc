import { useTranslations } from "#languages"
import { ButtonLink } from "@/ui/button-link"
import { Card } from "@/ui/card"
import { Heading } from "@/ui/heading"
import { needsDelivery } from "@/features/checkout/needs-delivery"
import { amountsDue } from "./amounts-due"
import type { CartContents } from "./cart-contents"
import { PromotionCodes } from "./promotion-codes"
import { TotalsList } from "./totals-list"

/** The cart's sums and the way to the checkout. */
export function CartSummary({ contents }: { contents: CartContents }) {
  const t = useTranslations("cart")
  const { cart, bookings, expired, products } = contents
  const codes = cart.promotions.flatMap(({ code, is_automatic }) => (code && !is_automatic ? [code] : []))
  const due = bookings.length > 0 ? amountsDue(cart, bookings) : null
  const delivery = needsDelivery(products) ? t("atCheckout") : null
  return (
    <Card className="lg:sticky lg:top-6">
      <Heading level={2} className="mb-4">
        {t("summary")}
      </Heading>
      <TotalsList totals={cart} due={due} delivery={delivery} />
      <PromotionCodes codes={codes} counts={cart.discount_total > 0} />
      {expired.length > 0 ? (
        <p className="mt-5 text-sm text-muted">{t("expiredBlocks")}</p>
      ) : (
        <ButtonLink href="/checkout" size="large" className="mt-5 w-full">
          {t("checkOut")}
        </ButtonLink>
      )}
    </Card>
  )
}
