import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { requireCustomer } from "@/features/account/require-customer"
import { VisitPage } from "@/features/manage-visit/visit-page"
import { findManagedBooking } from "@/lib/plaza/managed-bookings"

export const metadata: Metadata = { title: "My visit", robots: { index: false } }

const BACK = { href: "/account/bookings", label: "My bookings" }

export default async function BookingPage({ params, searchParams }: PageProps<"/account/bookings/[id]">) {
  const [{ id }, { moved }] = await Promise.all([params, searchParams])
  await requireCustomer(`/account/bookings/${id}`)
  const access = { via: "account" as const, key: id }
  const booking = await findManagedBooking(access)
  if (!booking) {
    notFound()
  }
  return <VisitPage access={access} booking={booking} back={BACK} moved={moved === "1"} />
}
