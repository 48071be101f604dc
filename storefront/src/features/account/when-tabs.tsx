import { useTranslations } from "#languages"
import { Link } from "@/ui/link"
import { classNames } from "@/ui/class-names"

export type When = "upcoming" | "past"

const TABS: readonly When[] = ["upcoming", "past"]

/** Visits to come, and those that were. */
export function WhenTabs({ current }: { current: When }) {
  const t = useTranslations("account")
  return (
    <nav aria-label={t("bookings")} className="mb-6 border-b border-line">
      <ul className="flex gap-6">
        {TABS.map((when) => (
          <li key={when}>
            <Link
              href={when === "upcoming" ? "/account/bookings" : "/account/bookings?when=past"}
              aria-current={when === current ? "page" : undefined}
              className={classNames(
                "-mb-px inline-flex min-h-11 items-center border-b-3 px-1 font-semibold",
                when === current ? "border-accent" : "border-transparent text-muted hover:text-ink",
              )}
            >
              {t(when)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
