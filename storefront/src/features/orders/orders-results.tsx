import { getTranslations } from "@/languages/on-server"
import { listCustomerOrders } from "@/lib/plaza/customer-orders"
import { ButtonLink } from "@/ui/button-link"
import { EmptyState } from "@/ui/empty-state"
import { Pagination } from "@/ui/pagination"
import { OrderCard } from "./order-card"

const ORDERS_A_PAGE = 10

/** The customer's orders, one page of them. */
export async function OrdersResults({ page }: { page: number }) {
  const t = await getTranslations("orders")
  const offset = (page - 1) * ORDERS_A_PAGE
  const { entries, count } = await listCustomerOrders({ limit: ORDERS_A_PAGE, offset })
  if (entries.length === 0) {
    return (
      <EmptyState
        icon="bag"
        title={t("noOrders")}
        action={<ButtonLink href="/products">{t("toTheShop")}</ButtonLink>}
      >
        {t("whatYouOrder")}
      </EmptyState>
    )
  }
  return (
    <>
      <ul className="grid gap-4">
        {entries.map((order) => (
          <li key={order.id}>
            <OrderCard order={order} />
          </li>
        ))}
      </ul>
      <Pagination
        page={page}
        pages={Math.ceil(count / ORDERS_A_PAGE)}
        href={(target) => `/account/orders?page=${target}`}
      />
    </>
  )
}
