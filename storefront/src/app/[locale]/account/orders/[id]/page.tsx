import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { requireCustomer } from "@/features/account/require-customer"
import { OrderPage } from "@/features/orders/order-page"
import { getTranslations } from "@/languages/on-server"
import { findCustomerOrder } from "@/lib/plaza/customer-orders"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("orders")
  return { title: t("myOrders"), robots: { index: false } }
}

export default async function OwnOrderPage({ params }: PageProps<"/[locale]/account/orders/[id]">) {
  const { id } = await params
  await requireCustomer(`/account/orders/${id}`)
  const order = await findCustomerOrder(id)
  if (!order) {
    notFound()
  }
  return <OrderPage order={order} />
}
