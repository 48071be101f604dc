import type { Metadata } from "next"
import { Fragment } from "react"
import { z } from "zod"
import { getTranslations } from "@/languages/on-server"
import { AccountFrame } from "@/features/account/account-frame"
import { BookingsResults } from "@/features/account/bookings-results"
import { BookingsSkeleton } from "@/features/account/bookings-skeleton"
import { CalendarFeed } from "@/features/account/calendar-feed"
import { requireCustomer } from "@/features/account/require-customer"
import { SignOutButton } from "@/features/account/sign-out-button"
import { WhenTabs } from "@/features/account/when-tabs"
import { streamed } from "@/lib/streaming/streamed"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account")
  return { title: t("myBookings"), robots: { index: false } }
}

const searchSchema = z.object({
  when: z.enum(["upcoming", "past"]).catch("upcoming"),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
})

export default async function BookingsPage({ searchParams }: PageProps<"/[locale]/account/bookings">) {
  const t = await getTranslations("account")
  const { when, page } = searchSchema.parse(await searchParams)
  const customer = await requireCustomer("/account/bookings")
  return (
    <AccountFrame page="bookings" title={t("myBookings")} intro={customer.email} action={<SignOutButton />}>
      <WhenTabs current={when} />
      <Fragment key={`${when}-${page}`}>
        {await streamed(BookingsResults({ when, page }), <BookingsSkeleton />)}
      </Fragment>
      <CalendarFeed />
    </AccountFrame>
  )
}
