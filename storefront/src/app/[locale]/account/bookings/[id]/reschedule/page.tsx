import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getTranslations } from "@/languages/on-server"
import { requireCustomer } from "@/features/account/require-customer"
import { ReschedulePage } from "@/features/manage-visit/reschedule-page"
import { findManagedBooking } from "@/lib/plaza/managed-bookings"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account")
  return { title: t("chooseAnotherTime"), robots: { index: false } }
}

export default async function AccountReschedulePage({
  params,
}: PageProps<"/[locale]/account/bookings/[id]/reschedule">) {
  const { id } = await params
  await requireCustomer(`/account/bookings/${id}/reschedule`)
  const access = { via: "account" as const, key: id }
  const booking = await findManagedBooking(access)
  if (!booking) {
    notFound()
  }
  return <ReschedulePage access={access} booking={booking} />
}
