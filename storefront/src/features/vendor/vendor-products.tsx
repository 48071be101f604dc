import { ProductGrid } from "@/features/products/product-grid"
import { anyProduct, productListHref } from "@/features/products/product-list-query"
import { regionToShow } from "@/features/products/shop-region"
import { getTranslations } from "@/languages/on-server"
import { listProductsOfVendor } from "@/lib/plaza/product-search"
import { ButtonLink } from "@/ui/button-link"
import { Heading } from "@/ui/heading"

type VendorProductsProps = {
  /** Of the business. */
  handle: string
  title: string
  /** The currency of its venues. */
  currency: string | undefined
  most: number
}

/** What the business sells to take home, in the currency of its venues; all of it is in the shop. */
export async function VendorProducts({ handle, title, currency, most }: VendorProductsProps) {
  const t = await getTranslations("vendor")
  const region = await regionToShow(currency)
  if (!region) {
    return null
  }
  const { entries, count } = await listProductsOfVendor(handle, region.id, most)
  if (entries.length === 0) {
    return null
  }
  const all = productListHref({ ...anyProduct(region.currency_code), vendor: [handle] }, {})
  return (
    <section id="shop" aria-labelledby="shop-title">
      <Heading level={2} id="shop-title" className="mb-5">
        {title}
      </Heading>
      <ProductGrid products={entries} currency={region.currency_code} headingLevel={3} />
      {count > entries.length && (
        <ButtonLink href={all} variant="secondary" className="mt-8">
          {t("allProducts", { count })}
        </ButtonLink>
      )}
    </section>
  )
}
