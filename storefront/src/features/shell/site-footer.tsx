import { useTranslations } from "#languages"
import { Link } from "@/ui/link"
import { Container } from "@/ui/container"

const LINKS = [
  { href: "/venues", label: "findAVenue" },
  { href: "/products", label: "shop" },
  { href: "/account/bookings", label: "myBookings" },
  { href: "/cart", label: "cart" },
  { href: "/become-a-partner", label: "becomeAPartner" },
] as const

export function SiteFooter() {
  const t = useTranslations("shell")
  return (
    <footer className="mt-20 border-t border-line bg-sunken">
      <Container className="flex flex-col gap-8 py-12 md:flex-row md:justify-between">
        <div className="max-w-sm">
          <p className="font-display text-xl font-bold">Plaza</p>
          <p className="mt-2 text-muted">{t("massageHairNailsFitnessA")}</p>
        </div>
        <nav aria-label={t("footer")}>
          <ul className="grid grid-cols-2 gap-x-10 gap-y-1">
            {LINKS.map(({ href, label }) => (
              <li key={href}>
                <Link
                  href={href}
                  className="inline-flex min-h-9 items-center underline-offset-4 hover:underline"
                >
                  {t(label)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </Container>
    </footer>
  )
}
