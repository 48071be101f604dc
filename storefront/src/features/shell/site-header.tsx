import Link from "next/link"
import { Suspense } from "react"
import { Container } from "@/ui/container"
import { AccountLink } from "./account-link"
import { CartLink } from "./cart-link"
import { HeaderIconLink } from "./header-icon-link"
import { Logo } from "./logo"

const NAVIGATION = [
  { href: "/venues", label: "Venues" },
  { href: "/products", label: "Shop" },
]

/** The bar on top of every page. What is personal in it streams in behind placeholders of the same size. */
export function SiteHeader() {
  return (
    <header className="border-b border-line bg-paper">
      <Container className="flex h-16 items-center gap-3 sm:h-20 sm:gap-8">
        <Logo />
        <nav aria-label="Main" className="flex items-center gap-1 sm:gap-2">
          {NAVIGATION.map(({ href, label }) => (
            <Link
              key={href}
              href={href}
              className="flex min-h-10 items-center rounded-full px-2.5 font-semibold hover:bg-sunken sm:px-4"
            >
              {label}
            </Link>
          ))}
        </nav>
        <div className="ml-auto flex items-center gap-1 sm:gap-2">
          <Suspense fallback={<HeaderIconLink href="/cart" icon="bag" label="Cart" />}>
            <CartLink />
          </Suspense>
          <Suspense fallback={<HeaderIconLink href="/account/bookings" icon="person" label="Account" />}>
            <AccountLink />
          </Suspense>
        </div>
      </Container>
    </header>
  )
}
