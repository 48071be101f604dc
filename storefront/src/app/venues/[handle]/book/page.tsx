import type { Metadata } from "next"
import Link from "next/link"
import { notFound } from "next/navigation"
import { z } from "zod"
import { BookingPicker } from "@/features/booking/booking-picker"
import { buildOffer } from "@/features/booking/build-offer"
import { ChooseService } from "@/features/booking/choose-service"
import { findVenue } from "@/lib/plaza/venues"
import { Container } from "@/ui/container"
import { Heading } from "@/ui/heading"
import { Icon } from "@/ui/icon"
import { Notice } from "@/ui/notice"

const text = z.string().max(200).optional().catch(undefined)
const searchSchema = z.object({ service: text, variant: text, staff: text, replaces: text })

export async function generateMetadata({ params }: PageProps<"/venues/[handle]/book">): Promise<Metadata> {
  const venue = await findVenue((await params).handle)
  return venue ? { title: `Book at ${venue.name}`, robots: { index: false } } : {}
}

export default async function BookPage({ params, searchParams }: PageProps<"/venues/[handle]/book">) {
  const [{ handle }, search] = await Promise.all([
    params,
    searchParams.then((given) => searchSchema.parse(given)),
  ])
  const venue = await findVenue(handle)
  const service = venue?.services.find(({ id, handle: own }) => [id, own].includes(search.service ?? ""))
  if (!venue || (search.service !== undefined && !service)) {
    notFound()
  }
  const offer = service && (await buildOffer(venue, service, search))
  return (
    <Container className="py-6 sm:py-10">
      <Link
        href={`/venues/${venue.handle}`}
        className="mb-3 inline-flex min-h-9 items-center gap-1 text-sm text-muted hover:underline"
      >
        <Icon name="left" className="size-4" />
        {venue.name}
      </Link>
      <Heading level={1} className="mb-8">
        {service ? `Book ${service.title}` : `Book at ${venue.name}`}
      </Heading>
      {!service && <ChooseService venue={venue} />}
      {service && !offer && (
        <Notice title="This service is not on sale at the moment">
          Please choose another one, or ask the venue.
        </Notice>
      )}
      {offer && <BookingPicker offer={offer} />}
    </Container>
  )
}
