import { useTranslations } from "#languages"
import { Link } from "@/ui/link"
import { Suspense } from "react"
import { Container } from "@/ui/container"
import { AccountLink } from "./account-link"
import { CartLink } from "./cart-link"
import { HeaderIconLink } from "./header-icon-link"
import { Logo } from "./logo"

const NAVIGATION = [
  { href: "/venues", label: "venues" },
  { href: "/products", label: "shop" },
] as const

/** The bar on top of every page. What is personal in it streams in behind placeholders of the same size. */
export function SiteHeader() {
  const t = useTranslations("shell")
  return (
    <header className="border-b border-line bg-paper">
      <Container className="flex h-16 items-center gap-3 sm:h-20 sm:gap-8">
        <Logo />
        <nav aria-label={t("main")} className="flex items-center gap-1 sm:gap-2">
          {NAVIGATION.map(({ href, label }) => (
            <Link
              key={href}
              href={href}
              className="flex min-h-10 items-center rounded-full px-2.5 font-semibold hover:bg-sunken sm:px-4"
            >
              {t(label)}
            </Link>
          ))}
        </nav>
        <div className="ms-auto flex items-center gap-1 sm:gap-2">
          <Suspense fallback={<HeaderIconLink href="/cart" icon="bag" label={t("cart")} />}>
            <CartLink />
          </Suspense>
          <Suspense fallback={<HeaderIconLink href="/account" icon="person" label={t("account")} />}>
            <AccountLink />
          </Suspense>
        </div>
      </Container>
    </header>
  )
}
