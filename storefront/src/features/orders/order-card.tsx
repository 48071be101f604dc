import { useTranslations } from "#languages"
import { formatMoney } from "@/lib/format/money"
import { LocalDay } from "@/features/account/local-day"
import type { ListedOrder } from "@/lib/plaza/schemas/customer-order"
import { Heading } from "@/ui/heading"
import { Link } from "@/ui/link"
import { PendingVeil } from "@/ui/pending-veil"
import { PictureFrame } from "@/ui/picture-frame"
import { OrderStatus } from "./order-status"

/** One order in a list; the card is the link to it. */
export function OrderCard({ order }: { order: ListedOrder }) {
  const t = useTranslations("orders")
  return (
    <article className="relative rounded-2xl border border-line bg-surface p-4 shadow-card transition-colors hover:border-accent sm:p-5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <Heading level={3}>
          <Link
            href={`/account/orders/${order.id}`}
            className="before:absolute before:inset-0 hover:underline"
          >
            {t("order", { number: String(order.number) })}
            <PendingVeil />
          </Link>
        </Heading>
        <p className="font-semibold">{formatMoney(t.locale, order.total, order.currency_code)}</p>
      </div>
      <p className="text-[0.95rem] text-muted">
        <LocalDay instant={order.placed_at} />
      </p>
      <div className="mt-3 flex flex-wrap items-end justify-between gap-4">
        <ul className="grid gap-1.5">
          {order.vendors.map((vendor) => (
            <li key={vendor.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 text-[0.95rem]">
              <span>{t("fromVendor", { vendor: vendor.name })}</span>
              <OrderStatus status={vendor.status} />
            </li>
          ))}
        </ul>
        <div className="flex gap-2">
          {order.items.map((item, index) => (
            <PictureFrame
              key={index}
              url={item.thumbnail}
              alt=""
              fallback={item.title}
              sizes="3.5rem"
              className="size-14 rounded-xl"
            />
          ))}
        </div>
      </div>
    </article>
  )
}
