import { useTranslations } from "#languages"
import { classNames } from "@/ui/class-names"
import { Link } from "@/ui/link"

export type OrderChoice = { label: string; href: string; current: boolean }

/** How a list is sorted, as links. */
export function OrderNav({ orders }: { orders: OrderChoice[] }) {
  const t = useTranslations("filters")
  return (
    <nav aria-label={t("sortBy")}>
      <ul className="-mx-3 flex flex-wrap gap-x-1 text-sm">
        {orders.map(({ label, href, current }) => (
          <li key={href}>
            <Link
              href={href}
              prefetch={false}
              scroll={false}
              aria-current={current ? "true" : undefined}
              className={classNames(
                "inline-flex min-h-9 items-center rounded-full px-3",
                current
                  ? "font-semibold underline decoration-2 underline-offset-4"
                  : "text-muted hover:text-ink",
              )}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
