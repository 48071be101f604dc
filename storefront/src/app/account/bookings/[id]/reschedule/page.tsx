import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { requireCustomer } from "@/features/account/require-customer"
import { ReschedulePage } from "@/features/manage-visit/reschedule-page"
import { findManagedBooking } from "@/lib/plaza/managed-bookings"

export const metadata: Metadata = { title: "Choose another time", robots: { index: false } }

export default async function AccountReschedulePage({
  params,
}: PageProps<"/account/bookings/[id]/reschedule">) {
  const { id } = await params
  await requireCustomer(`/account/bookings/${id}/reschedule`)
  const access = { via: "account" as const, key: id }
  const booking = await findManagedBooking(access)
  if (!booking) {
    notFound()
  }
  return <ReschedulePage access={access} booking={booking} />
}
