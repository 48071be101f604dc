import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { loadService } from "@/features/service/load-service"
import { ServiceAside } from "@/features/service/service-aside"
import { ServiceHeading } from "@/features/service/service-heading"
import { ServiceSections } from "@/features/service/service-sections"
import { publicPage } from "@/features/sharing/public-page"
import { breadcrumbs } from "@/features/structured-data/breadcrumbs"
import { serviceData } from "@/features/structured-data/service-data"
import { StructuredData } from "@/features/structured-data/structured-data"
import { SimilarVenues } from "@/features/venue/similar-venues"
import { localizedPath } from "@/languages/localized-path"
import { Messages } from "@/languages/messages"
import { getLocale, getTranslations } from "@/languages/on-server"
import { environment } from "@/lib/environment"
import { excerpt } from "@/lib/rich-text/excerpt"
import { Container } from "@/ui/container"
import { PictureFrame } from "@/ui/picture-frame"

export { onDemand as generateStaticParams } from "@/lib/cache/on-demand"

export async function generateMetadata({
  params,
}: PageProps<"/[locale]/services/[handle]">): Promise<Metadata> {
  const loaded = await loadService((await params).handle)
  if (!loaded) {
    return {}
  }
  const { service, venue } = loaded
  const title = `${service.title}, ${venue.name}`
  const description = service.description ? excerpt(service.description, 160) : undefined
  const path = `/services/${service.handle}`
  const picture = service.picture_url
    ? { url: service.picture_url, alt: service.picture?.alt ?? null }
    : venue.images[0]
  return publicPage(await getLocale(), { title, description, path, picture })
}

export default async function ServicePage({ params }: PageProps<"/[locale]/services/[handle]">) {
  const t = await getTranslations("venue")
  // Settled before anything is streamed, so that an unknown service answers 404 and not 200.
  const loaded = await loadService((await params).handle)
  if (!loaded) {
    notFound()
  }
  const { service, venue } = loaded
  const { storefrontUrl } = environment()
  const [first] = venue.images
  return (
    <Container className="py-6 sm:py-10">
      <StructuredData
        data={[
          serviceData(storefrontUrl, service, venue),
          breadcrumbs(storefrontUrl, [
            { name: t("services"), path: localizedPath(t.locale, "/services") },
            { name: venue.name, path: localizedPath(t.locale, `/venues/${venue.handle}`) },
            { name: service.title, path: localizedPath(t.locale, `/services/${service.handle}`) },
          ]),
        ]}
      />
      <Messages of={["venue"]}>
        <ServiceHeading service={service} venue={venue} />
        <div className="grid gap-x-16 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
          <PictureFrame
            url={service.picture_url ?? first?.url}
            variants={service.picture_url ? service.picture?.variants : first?.variants}
            alt={(service.picture_url ? service.picture?.alt : first?.alt) ?? ""}
            fallback={service.title}
            sizes="(min-width: 1280px) 50rem, (min-width: 1024px) 60vw, 92vw"
            preload
            className="aspect-3/2 rounded-3xl sm:aspect-video"
          />
          <aside aria-label={service.title} className="lg:col-start-2 lg:row-span-2 lg:row-start-1">
            <ServiceAside service={service} venue={venue} />
          </aside>
          <div className="mt-4 grid min-w-0 content-start gap-12">
            <ServiceSections service={service} venue={venue} />
          </div>
        </div>
      </Messages>
      <div className="mt-14">
        <SimilarVenues venue={venue} />
      </div>
    </Container>
  )
}
