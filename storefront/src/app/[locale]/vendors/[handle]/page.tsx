import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { publicPage } from "@/features/sharing/public-page"
import { breadcrumbs } from "@/features/structured-data/breadcrumbs"
import { StructuredData } from "@/features/structured-data/structured-data"
import { vendorData } from "@/features/structured-data/vendor-data"
import { VendorHeading } from "@/features/vendor/vendor-heading"
import { VendorProducts } from "@/features/vendor/vendor-products"
import { VenueGrid } from "@/features/venues/venue-grid"
import { getLocale, getTranslations } from "@/languages/on-server"
import { environment } from "@/lib/environment"
import { findVendor } from "@/lib/plaza/vendor-pages"
import { excerpt } from "@/lib/rich-text/excerpt"
import { Container } from "@/ui/container"
import { Heading } from "@/ui/heading"
import { RichText } from "@/ui/rich-text"

export { onDemand as generateStaticParams } from "@/lib/cache/on-demand"

export async function generateMetadata({
  params,
}: PageProps<"/[locale]/vendors/[handle]">): Promise<Metadata> {
  const vendor = await findVendor((await params).handle)
  if (!vendor) {
    return {}
  }
  const { name: title, handle } = vendor
  const description = vendor.description ? excerpt(vendor.description, 160) : undefined
  const picture = vendor.venues[0]?.images[0]
  return publicPage(await getLocale(), { title, description, path: `/vendors/${handle}`, picture })
}

export default async function VendorPage({ params }: PageProps<"/[locale]/vendors/[handle]">) {
  const t = await getTranslations("vendor")
  // Settled before anything is streamed, so that an unknown business answers 404 and not 200.
  const vendor = await findVendor((await params).handle)
  if (!vendor) {
    notFound()
  }
  const { storefrontUrl } = environment()
  return (
    <Container className="grid gap-12 py-8 sm:py-12">
      <StructuredData
        data={[
          vendorData(storefrontUrl, vendor),
          breadcrumbs(storefrontUrl, [
            { name: t("venues"), path: "/venues" },
            { name: vendor.name, path: `/vendors/${vendor.handle}` },
          ]),
        ]}
      />
      <div className="grid gap-6">
        <VendorHeading vendor={vendor} />
        {vendor.description && <RichText value={vendor.description} className="max-w-prose text-lg" />}
      </div>
      {vendor.venues.length > 0 && (
        <section>
          <Heading level={2} className="mb-5">
            {t("venues")}
          </Heading>
          <VenueGrid venues={vendor.venues} headingLevel={3} preloadFirst />
        </section>
      )}
      <VendorProducts
        handle={vendor.handle}
        title={t("products")}
        currency={vendor.venues[0]?.currency_code}
        most={8}
      />
    </Container>
  )
}
