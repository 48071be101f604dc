import { useTranslations } from "#languages"
import { Heading } from "@/ui/heading"
import type { IconName } from "@/ui/icon"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"

const TILES = [
  { href: "/account/profile", icon: "person", title: "myDetails", text: "detailsText" },
  { href: "/account/addresses", icon: "truck", title: "addresses", text: "addressesText" },
  { href: "/account/security", icon: "shield", title: "security", text: "securityText" },
  { href: "/account/data", icon: "info", title: "myData", text: "dataText" },
] as const satisfies readonly { icon: IconName; [key: string]: string }[]

/** The ways to what an account knows of its owner. */
export function AccountTiles() {
  const t = useTranslations("overview")
  return (
    <section className="mt-10">
      <Heading level={2} className="mb-3">
        {t("yourAccount")}
      </Heading>
      <ul className="grid gap-3 sm:grid-cols-2">
        {TILES.map(({ href, icon, title, text }) => (
          <li
            key={href}
            className="relative flex items-center gap-4 rounded-2xl border border-line bg-surface p-4 transition-colors hover:border-accent"
          >
            <span className="grid size-11 shrink-0 place-items-center rounded-full bg-accent-soft text-accent">
              <Icon name={icon} />
            </span>
            <div className="min-w-0">
              <Link href={href} className="font-semibold before:absolute before:inset-0 hover:underline">
                {t(title)}
              </Link>
              <p className="text-[0.95rem] text-muted">{t(text)}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
