import type { Metadata } from "next"
import Link from "next/link"
import { redirect } from "next/navigation"
import { cartContents } from "@/features/cart/cart-contents"
import { ExpiredLine } from "@/features/cart/expired-line"
import { buildCheckoutOffer } from "@/features/checkout/build-checkout-offer"
import { CheckoutForm } from "@/features/checkout/checkout-form"
import { CheckoutSummary } from "@/features/checkout/checkout-summary"
import { Container } from "@/ui/container"
import { Heading } from "@/ui/heading"

export const metadata: Metadata = { title: "Checkout", robots: { index: false } }

export default async function CheckoutPage() {
  const contents = await cartContents()
  if (!contents) {
    redirect("/cart")
  }
  const offer = await buildCheckoutOffer(contents)
  return (
    <Container width="reading" className="py-8 sm:py-12">
      <Heading level={1}>Checkout</Heading>
      <p className="mt-2 mb-8 text-muted">
        {offer.signedIn ? (
          "You are signed in; this goes to your bookings."
        ) : (
          <>
            No account needed. Have one?{" "}
            <Link href="/account/sign-in?next=/checkout" className="font-semibold text-accent underline">
              Sign in
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
