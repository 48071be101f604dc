import type { Metadata } from "next"
import { localizedPath } from "@/languages/localized-path"
import { getLocale, getTranslations } from "@/languages/on-server"
import { Link } from "@/ui/link"
import { notFound } from "next/navigation"
import { loadProduct } from "@/features/products/load-product"
import type { SoldProduct } from "@/features/products/load-product"
import { picturesOfProduct } from "@/features/products/pictures-of-product"
import { ProductFacts } from "@/features/products/product-facts"
import { ProductGallery } from "@/features/products/product-gallery"
import { ProductOffers } from "@/features/products/product-offers"
import { ProductShelves } from "@/features/products/product-shelves"
import { variantChoices } from "@/features/products/variant-choices"
import { VendorLink } from "@/features/vendor/vendor-link"
import { breadcrumbs } from "@/features/structured-data/breadcrumbs"
import { publicPage } from "@/features/sharing/public-page"
import { StructuredData } from "@/features/structured-data/structured-data"
import { productData } from "@/features/structured-data/product-data"
import { environment } from "@/lib/environment"
import { findFoundProduct } from "@/lib/plaza/product-search"
import { excerpt } from "@/lib/rich-text/excerpt"
import { Container } from "@/ui/container"
import { Heading } from "@/ui/heading"
import { Icon } from "@/ui/icon"
import { RichText } from "@/ui/rich-text"

export { onDemand as generateStaticParams } from "@/lib/cache/on-demand"

export async function generateMetadata({
  params,
}: PageProps<"/[locale]/products/[handle]">): Promise<Metadata> {
  const loaded = await loadProduct((await params).handle)
  if (!loaded) {
    return {}
  }
  const locale = await getLocale()
  const [{ product }] = loaded
  const { title, images, handle: current } = product
  const description = product.description ? excerpt(product.description, 160) : undefined
  const path = `/products/${current}`
  const [first] = images
  return publicPage(locale, { title, description, path, picture: first && { url: first.url, alt: null } })
}

function offerOf({ product, region }: SoldProduct) {
  return { currency: region.currency_code, variants: variantChoices(product) }
}

export default async function ProductPage({ params }: PageProps<"/[locale]/products/[handle]">) {
  const t = await getTranslations("products")
  const loaded = await loadProduct((await params).handle)
  if (!loaded) {
    notFound()
  }
  const [first, ...others] = loaded
  const { product, region } = first
  const currency = region.currency_code
  // Whose it is and what it says about itself: the engine's product does not tell, the search does.
  const found = await findFoundProduct(product.id, region.id)
  const { storefrontUrl } = environment()
  return (
    <Container width="reading" className="py-6 sm:py-10">
      <StructuredData
        data={[
          productData(storefrontUrl, product, currency, found),
          breadcrumbs(storefrontUrl, [
            { name: t("shop"), path: localizedPath(t.locale, "/products") },
            { name: product.title, path: localizedPath(t.locale, `/products/${product.handle}`) },
          ]),
        ]}
      />
      <Link
        href={`/products?currency=${currency.toLowerCase()}`}
        className="mb-4 inline-flex min-h-9 items-center gap-1 text-sm text-muted hover:underline"
      >
        <Icon name="left" className="size-4" />
        {t("shop")}
      </Link>
      <div className="grid gap-8 md:grid-cols-2 lg:gap-14">
        <ProductGallery name={product.title} pictures={picturesOfProduct(product, found)} />
        <div>
          <Heading level={1}>{product.title}</Heading>
          {product.subtitle && <p className="mt-1 text-lg text-muted">{product.subtitle}</p>}
          <p className="mt-1 text-muted">
            <VendorLink vendor={found?.vendor ?? null} />
          </p>
          <div className="mt-6 mb-8">
            <ProductOffers offers={[offerOf(first), ...others.map(offerOf)]} />
          </div>
          <div className="grid gap-8">
            {product.description && <RichText value={product.description} />}
            <ProductFacts said={found?.attributes ?? []} />
            {found && <ProductShelves product={found} currency={currency} />}
          </div>
        </div>
      </div>
    </Container>
  )
}
