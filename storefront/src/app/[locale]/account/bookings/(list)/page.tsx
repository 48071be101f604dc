import type { Metadata } from "next"
import { Suspense } from "react"
import { z } from "zod"
import { getTranslations } from "@/languages/on-server"
import { BookingsResults } from "@/features/account/bookings-results"
import { BookingsSkeleton } from "@/features/account/bookings-skeleton"
import { CalendarFeed } from "@/features/account/calendar-feed"
import { requireCustomer } from "@/features/account/require-customer"
import { SignOutButton } from "@/features/account/sign-out-button"
import { WhenTabs } from "@/features/account/when-tabs"
import { Container } from "@/ui/container"
import { Heading } from "@/ui/heading"
import { TextLink } from "@/ui/text-link"

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
    <Container width="reading" className="py-8 sm:py-12">
      <div className="mb-6 flex flex-wrap items-center justify-between gap-4">
        <div>
          <Heading level={1}>{t("myBookings")}</Heading>
          <p className="mt-1 break-all text-muted">
            {customer.email} <TextLink href="/account/profile">{t("myDetails")}</TextLink>{" "}
            <TextLink href="/account/security">{t("security")}</TextLink>
          </p>
        </div>
        <SignOutButton />
      </div>
      <WhenTabs current={when} />
      <Suspense key={`${when}-${page}`} fallback={<BookingsSkeleton />}>
        <BookingsResults when={when} page={page} />
      </Suspense>
      <CalendarFeed />
    </Container>
  )
}
