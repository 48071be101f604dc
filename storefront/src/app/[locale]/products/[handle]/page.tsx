import type { Metadata } from "next"
import { alternates } from "@/languages/alternates"
import { localizedPath } from "@/languages/localized-path"
import { getLocale, getTranslations } from "@/languages/on-server"
import { Link } from "@/ui/link"
import { notFound } from "next/navigation"
import { z } from "zod"
import { AddToCart } from "@/features/products/add-to-cart"
import { offerOfVariant } from "@/features/products/offer-of-product"
import { loadProduct } from "@/features/products/load-product"
import { vendorOfProduct } from "@/features/products/vendor-of-product"
import { VendorLink } from "@/features/vendor/vendor-link"
import { breadcrumbs } from "@/features/structured-data/breadcrumbs"
import { shareCard } from "@/features/sharing/share-card"
import { StructuredData } from "@/features/structured-data/structured-data"
import { productData } from "@/features/structured-data/product-data"
import { environment } from "@/lib/environment"
import { excerpt } from "@/lib/rich-text/excerpt"
import { Container } from "@/ui/container"
import { Heading } from "@/ui/heading"
import { Icon } from "@/ui/icon"
import { PictureFrame } from "@/ui/picture-frame"
import { RichText } from "@/ui/rich-text"

const searchSchema = z.object({ currency: z.string().max(3).optional().catch(undefined) })

export async function generateMetadata(props: PageProps<"/[locale]/products/[handle]">): Promise<Metadata> {
  const [{ handle }, search] = await Promise.all([props.params, props.searchParams])
  const loaded = await loadProduct(handle, searchSchema.parse(search).currency)
  if (!loaded) {
    return {}
  }
  const locale = await getLocale()
  const { title, images, handle: current } = loaded.product
  const description = loaded.product.description ? excerpt(loaded.product.description, 160) : undefined
  const path = `/products/${current}`
  const [first] = images
  return {
    title,
    description,
    alternates: alternates(locale, path),
    openGraph: shareCard(locale, {
      title,
      description,
      path,
      picture: first && { url: first.url, alt: null },
    }),
  }
}

export default async function ProductPage(props: PageProps<"/[locale]/products/[handle]">) {
  const t = await getTranslations("products")
  const [{ handle }, search] = await Promise.all([props.params, props.searchParams])
  const loaded = await loadProduct(handle, searchSchema.parse(search).currency)
  if (!loaded) {
    notFound()
  }
  const { product, region } = loaded
  const currency = region.currency_code
  const { storefrontUrl } = environment()
  const variants = product.variants.map((variant) => ({
    id: variant.id,
    title: variant.title,
    ...offerOfVariant(variant),
  }))
  return (
    <Container width="reading" className="py-6 sm:py-10">
      <StructuredData
        data={[
          productData(storefrontUrl, product, currency),
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
        <PictureFrame
          url={product.images[0]?.url ?? product.thumbnail}
          alt={product.title}
          fallback={product.title}
          sizes="(min-width: 768px) 30rem, 92vw"
          preload
          className="aspect-square rounded-3xl"
        />
        <div>
          <Heading level={1}>{product.title}</Heading>
          {product.subtitle && <p className="mt-1 text-lg text-muted">{product.subtitle}</p>}
          <p className="mt-1 text-muted">
            <VendorLink vendor={await vendorOfProduct(product, region.id)} />
          </p>
          <div className="mt-6 mb-8">
            <AddToCart variants={variants} currency={currency} />
          </div>
          {product.description && <RichText value={product.description} />}
        </div>
      </div>
    </Container>
  )
}
