import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { ReschedulePage } from "@/features/manage-visit/reschedule-page"
import { findManagedBooking } from "@/lib/plaza/managed-bookings"

export const metadata: Metadata = { title: "Choose another time", robots: { index: false } }

export default async function LinkedReschedulePage({ params }: PageProps<"/bookings/[token]/reschedule">) {
  const { token } = await params
  const access = { via: "link" as const, key: token }
  const booking = await findManagedBooking(access)
  if (!booking) {
    notFound()
  }
  return <ReschedulePage access={access} booking={booking} />
}
