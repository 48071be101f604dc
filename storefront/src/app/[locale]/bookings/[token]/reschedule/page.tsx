import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getTranslations } from "@/languages/on-server"
import { ReschedulePage } from "@/features/manage-visit/reschedule-page"
import { findManagedBooking } from "@/lib/plaza/managed-bookings"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("manageVisit")
  return { title: t("chooseAnotherTime"), robots: { index: false } }
}

export default async function LinkedReschedulePage({
  params,
}: PageProps<"/[locale]/bookings/[token]/reschedule">) {
  const { token } = await params
  const access = { via: "link" as const, key: token }
  const booking = await findManagedBooking(access)
  if (!booking) {
    notFound()
  }
  return <ReschedulePage access={access} booking={booking} />
}
