import type { Metadata } from "next"
import { Messages } from "@/languages/messages"
import { getTranslations } from "@/languages/on-server"
import { Link } from "@/ui/link"
import { notFound } from "next/navigation"
import { z } from "zod"
import { BookingPicker } from "@/features/booking/booking-picker"
import { buildOffer } from "@/features/booking/build-offer"
import { ChooseService } from "@/features/booking/choose-service"
import { MOST_PARTS } from "@/features/booking/visit-part"
import { wishesFrom } from "@/features/booking/visit-wish"
import { findVenue } from "@/lib/plaza/venues"
import { Container } from "@/ui/container"
import { Heading } from "@/ui/heading"
import { Icon } from "@/ui/icon"
import { Notice } from "@/ui/notice"

const text = z.string().max(2000).optional().catch(undefined)
const further = z
  .union([z.string().transform((one) => [one]), z.array(z.string())])
  .pipe(z.array(z.string().max(2000)).max(MOST_PARTS))
  .catch([])
const searchSchema = z.object({
  service: text,
  variant: text,
  staff: text,
  add: text,
  and: further,
  replaces: text,
  /** What was to be booked is not sold any more. */
  unsold: text,
})

export async function generateMetadata({
  params,
}: PageProps<"/[locale]/venues/[handle]/book">): Promise<Metadata> {
  const t = await getTranslations("booking")
  const venue = await findVenue((await params).handle)
  return venue ? { title: t("bookAtName", { name: venue.name }), robots: { index: false } } : {}
}

export default async function BookPage({
  params,
  searchParams,
}: PageProps<"/[locale]/venues/[handle]/book">) {
  const t = await getTranslations("booking")
  const [{ handle }, search] = await Promise.all([
    params,
    searchParams.then((given) => searchSchema.parse(given)),
  ])
  const venue = await findVenue(handle)
  const service = venue?.services.find(({ id, handle: own }) => [id, own].includes(search.service ?? ""))
  if (!venue || (search.service !== undefined && !service)) {
    notFound()
  }
  const offer = service && (await buildOffer(venue, wishesFrom(search), search.replaces ?? null))
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
        {service ? t("bookTitle", { title: service.title }) : t("bookAtName", { name: venue.name })}
      </Heading>
      {(service ? !offer : search.unsold) && (
        <Notice live title={t("notOnSale")} className="mb-8">
          {t("notOnSaleText")}
        </Notice>
      )}
      {!offer && <ChooseService venue={venue} />}
      {offer && (
        <Messages of={["booking", "policy", "cart"]}>
          <BookingPicker offer={offer} />
        </Messages>
      )}
    </Container>
  )
}
