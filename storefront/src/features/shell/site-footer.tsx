import { useTranslations } from "#languages"
import { ColoursSwitch } from "@/features/colours/colours-switch"
import { LanguageLinks } from "@/features/languages/language-links"
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
      <Container className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3 pb-10">
        <LanguageLinks label={t("language")} />
        <ColoursSwitch
          label={t("colours")}
          words={{ light: t("light"), dark: t("dark"), device: t("asTheDevice") }}
        />
      </Container>
    </footer>
  )
}
