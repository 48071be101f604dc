import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getTranslations } from "@/languages/on-server"
import { requireCustomer } from "@/features/account/require-customer"
import { VisitPage } from "@/features/manage-visit/visit-page"
import { findManagedBooking } from "@/lib/plaza/managed-bookings"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account")
  return { title: t("myVisit"), robots: { index: false } }
}

export default async function BookingPage({
  params,
  searchParams,
}: PageProps<"/[locale]/account/bookings/[id]">) {
  const t = await getTranslations("account")
  const [{ id }, { moved }] = await Promise.all([params, searchParams])
  await requireCustomer(`/account/bookings/${id}`)
  const access = { via: "account" as const, key: id }
  const booking = await findManagedBooking(access)
  if (!booking) {
    notFound()
  }
  return (
    <VisitPage
      access={access}
      booking={booking}
      back={{ href: "/account/bookings", label: t("myBookings") }}
      moved={moved === "1"}
    />
  )
}
