import type { Metadata } from "next"
import { getTranslations } from "@/languages/on-server"
import { BookingLine } from "@/features/cart/booking-line"
import { CartChanges, UntilSummed } from "@/features/cart/cart-change"
import { cartContents } from "@/features/cart/cart-contents"
import { CartEntry } from "@/features/cart/cart-entry"
import { CartSkeleton } from "@/features/cart/cart-skeleton"
import { CartSummary } from "@/features/cart/cart-summary"
import { CART_TITLE } from "@/features/cart/cart-title"
import { ExpiredLine } from "@/features/cart/expired-line"
import { ProductLine } from "@/features/cart/product-line"
import { streamed } from "@/lib/streaming/streamed"
import { ButtonLink } from "@/ui/button-link"
import { Container } from "@/ui/container"
import { EmptyState } from "@/ui/empty-state"
import { Heading } from "@/ui/heading"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("cart")
  return { title: t("cart"), robots: { index: false } }
}

export default async function CartPage() {
  const t = await getTranslations("cart")
  return streamed(cart(), <CartSkeleton label={t("loadingYourCart")} />)
}

async function cart() {
  const t = await getTranslations("cart")
  const contents = await cartContents()
  if (!contents) {
    return (
      <Container>
        <EmptyState
          level={1}
          icon="bag"
          title={t("empty")}
          action={<ButtonLink href="/venues">{t("findAVenue")}</ButtonLink>}
        >
          {t("emptyText")}
        </EmptyState>
      </Container>
    )
  }
  const now = new Date()
  return (
    <Container width="reading" className="py-8 sm:py-12">
      <div id={CART_TITLE} tabIndex={-1} className="mb-8 outline-none">
        <Heading level={1}>{t("cart")}</Heading>
      </div>
      <CartChanges>
        <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_21rem] lg:gap-8">
          <ul className="grid content-start gap-4">
            {contents.expired.map((booking) => (
              <CartEntry key={booking.id}>
                <ExpiredLine booking={booking} />
              </CartEntry>
            ))}
            {contents.bookings.map((booking) => (
              <CartEntry key={booking.id}>
                <BookingLine booking={booking} now={now} />
              </CartEntry>
            ))}
            {contents.products.map((item) => (
              <CartEntry key={item.id}>
                <ProductLine item={item} currency={contents.cart.currency_code} />
              </CartEntry>
            ))}
          </ul>
          <UntilSummed>
            <CartSummary contents={contents} />
          </UntilSummed>
        </div>
      </CartChanges>
    </Container>
  )
}
