import type { Metadata } from "next"
import { getTranslations } from "@/languages/on-server"
import { Link } from "@/ui/link"
import { redirect } from "next/navigation"
import { pathOfRequest } from "@/languages/of-request"
import { cartContents } from "@/features/cart/cart-contents"
import { CartSkeleton } from "@/features/cart/cart-skeleton"
import { ExpiredLine } from "@/features/cart/expired-line"
import { buildCheckoutOffer } from "@/features/checkout/build-checkout-offer"
import { CheckoutForm } from "@/features/checkout/checkout-form"
import { CheckoutSummary } from "@/features/checkout/checkout-summary"
import { streamed } from "@/lib/streaming/streamed"
import { Container } from "@/ui/container"
import { Heading } from "@/ui/heading"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("checkout")
  return { title: t("checkout"), robots: { index: false } }
}

export default async function CheckoutPage() {
  const t = await getTranslations("checkout")
  return streamed(checkout(), <CartSkeleton label={t("loadingTheCheckout")} />)
}

async function checkout() {
  const t = await getTranslations("checkout")
  const contents = await cartContents()
  if (!contents) {
    redirect(await pathOfRequest("/cart"))
  }
  const offer = await buildCheckoutOffer(contents)
  return (
    <Container width="reading" className="py-8 sm:py-12">
      <Heading level={1}>{t("checkout")}</Heading>
      <p className="mt-2 mb-8 text-muted">
        {offer.signedIn ? (
          t("signedIn")
        ) : (
          <>
            {t("noAccountNeeded")}{" "}
            <Link href="/account/sign-in?next=/checkout" className="font-semibold text-accent underline">
              {t("signIn")}
            </Link>
          </>
        )}
      </p>
      <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-8">
        <div className="grid content-start gap-5">
          {contents.expired.map((booking) => (
            <ExpiredLine key={booking.id} booking={booking} />
          ))}
          <CheckoutForm offer={offer} />
        </div>
        <div className="row-start-1 lg:col-start-2">
          <CheckoutSummary contents={contents} now={new Date()} />
        </div>
      </div>
    </Container>
  )
}
