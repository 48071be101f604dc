import { randomUUID } from "node:crypto"
import { useTranslations } from "#languages"
import { Link } from "@/ui/link"
import { classNames } from "@/ui/class-names"
import { Container } from "@/ui/container"
import { Logo } from "./logo"
import { ShopperLinks } from "./shopper-links"

/** A phone has no room for what is one tap further: its venues and services are tabs of one page. */
const NAVIGATION = [
  { href: "/venues", label: "venues", shown: "flex" },
  { href: "/services", label: "services", shown: "hidden sm:flex" },
  { href: "/products", label: "shop", shown: "flex" },
] as const

/** The bar on top of every page, the same for everybody; what is personal in it comes from the browser. */
export function SiteHeader() {
  const t = useTranslations("shell")
  return (
    <header className="border-b border-line bg-paper">
      <Container className="flex h-16 items-center gap-3 sm:h-20 sm:gap-8">
        <Logo />
        <nav aria-label={t("main")} className="flex items-center gap-1 sm:gap-2">
          {NAVIGATION.map(({ href, label, shown }) => (
            <Link
              key={href}
              href={href}
              className={classNames(
                "min-h-10 items-center rounded-full px-1.5 font-semibold whitespace-nowrap hover:bg-sunken sm:px-4",
                shown,
              )}
            >
              {t(label)}
            </Link>
          ))}
        </nav>
        <div className="ms-auto flex items-center gap-1 sm:gap-2">
          <ShopperLinks rendering={randomUUID()} />
        </div>
      </Container>
    </header>
  )
}
