import type { Metadata } from "next"
import { Fragment } from "react"
import { z } from "zod"
import { AccountFrame } from "@/features/account/account-frame"
import { CardsSkeleton } from "@/features/account/cards-skeleton"
import { requireCustomer } from "@/features/account/require-customer"
import { OrdersResults } from "@/features/orders/orders-results"
import { getTranslations } from "@/languages/on-server"
import { streamed } from "@/lib/streaming/streamed"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("orders")
  return { title: t("myOrders"), robots: { index: false } }
}

const searchSchema = z.object({ page: z.coerce.number().int().min(1).max(1000).catch(1) })

export default async function OrdersPage({ searchParams }: PageProps<"/[locale]/account/orders">) {
  const t = await getTranslations("orders")
  const { page } = searchSchema.parse(await searchParams)
  await requireCustomer("/account/orders")
  return (
    <AccountFrame page="orders" title={t("myOrders")}>
      <Fragment key={page}>
        {await streamed(OrdersResults({ page }), <CardsSkeleton label={t("loadingYourOrders")} />)}
      </Fragment>
    </AccountFrame>
  )
}
