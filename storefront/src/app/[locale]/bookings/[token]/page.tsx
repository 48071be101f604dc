import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getTranslations } from "@/languages/on-server"
import { VisitPage } from "@/features/manage-visit/visit-page"
import { findManagedBooking } from "@/lib/plaza/managed-bookings"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("manageVisit")
  return { title: t("yourVisit"), robots: { index: false } }
}

/** A visit for whoever holds its link, which is how guests manage theirs. */
export default async function LinkedBookingPage({
  params,
  searchParams,
}: PageProps<"/[locale]/bookings/[token]">) {
  const [{ token }, { moved }] = await Promise.all([params, searchParams])
  const access = { via: "link" as const, key: token }
  const booking = await findManagedBooking(access)
  if (!booking) {
    notFound()
  }
  return <VisitPage access={access} booking={booking} moved={moved === "1"} />
}
