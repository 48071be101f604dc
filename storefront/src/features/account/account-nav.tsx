import { useTranslations } from "#languages"
import { classNames } from "@/ui/class-names"
import { Link } from "@/ui/link"
import { SidewaysNav } from "@/ui/sideways-nav"

const PAGES = {
  overview: "/account",
  bookings: "/account/bookings",
  orders: "/account/orders",
  addresses: "/account/addresses",
  myDetails: "/account/profile",
  security: "/account/security",
  myData: "/account/data",
} as const

export type AccountPage = keyof typeof PAGES

/** The ways between the pages of an account. */
export function AccountNav({ current }: { current: AccountPage }) {
  const t = useTranslations("overview")
  return (
    <SidewaysNav
      key={current}
      label={t("myAccount")}
      className="-mx-4 overflow-x-auto px-4 pb-2 sm:mx-0 sm:px-0"
    >
      <ul className="flex w-max gap-2 sm:w-auto sm:flex-wrap">
        {(Object.keys(PAGES) as AccountPage[]).map((page) => (
          <li key={page}>
            <Link
              href={PAGES[page]}
              aria-current={page === current ? "page" : undefined}
              className={classNames(
                "inline-flex min-h-11 items-center rounded-full border px-4 text-[0.95rem] font-semibold whitespace-nowrap",
                page === current
                  ? "border-accent bg-accent-soft text-accent-strong"
                  : "border-line hover:border-accent",
              )}
            >
              {t(page)}
            </Link>
          </li>
        ))}
      </ul>
    </SidewaysNav>
  )
}
