import { ProductGrid } from "@/features/products/product-grid"
import { anyProduct, productListHref } from "@/features/products/product-list-query"
import { shopRegion } from "@/features/products/shop-region"
import { getTranslations } from "@/languages/on-server"
import { searchProducts } from "@/lib/plaza/product-search"
import type { Vendor } from "@/lib/plaza/schemas/vendor"
import { ButtonLink } from "@/ui/button-link"
import { Heading } from "@/ui/heading"

const MOST = 8

/** What the business sells to take home, in the currency of its venues; all of it is in the shop. */
export async function VendorProducts({ vendor }: { vendor: Vendor }) {
  const t = await getTranslations("vendor")
  const region = await shopRegion(vendor.venues[0]?.currency_code)
  if (!region || vendor.products_count === 0) {
    return null
  }
  const { entries, count } = await searchProducts({
    region_id: region.id,
    vendor_id: [vendor.handle],
    price_min: "0",
    limit: MOST,
  })
  if (entries.length === 0) {
    return null
  }
  const all = productListHref({ ...anyProduct(region.currency_code), vendor: [vendor.handle] }, {})
  return (
    <section>
      <Heading level={2} className="mb-5">
        {t("products")}
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
