import { offerOfVariant } from "@/features/products/offer-of-product"
import type { FoundProduct } from "@/lib/plaza/schemas/found-product"
import type { Product } from "@/lib/plaza/schemas/product"
import { excerpt } from "@/lib/rich-text/excerpt"
import { topLevel, type JsonLd } from "./json-ld"

/**
 * A product with an offer for each variant that has a price in the currency.
 *
 * @param origin the storefront's address without a slash at the end
 * @param found whose it is and what it says about attributes, where that is known
 */
export function productData(
  origin: string,
  product: Product,
  currency: string,
  found: Pick<FoundProduct, "vendor" | "attributes"> | null = null,
): JsonLd {
  const address = `${origin}/products/${product.handle}`
  return topLevel("Product", {
    "@id": address,
    name: product.title,
    description: product.description ? excerpt(product.description, 300) : undefined,
    image: product.images.map(({ url }) => url),
    brand: found?.vendor ? { "@type": "Brand", name: found.vendor.name } : undefined,
    additionalProperty: found?.attributes.map(({ name, value, unit }) => ({
      "@type": "PropertyValue",
      name,
      value,
      unitText: unit ?? undefined,
    })),
    offers: product.variants.flatMap((variant) => {
      const { price, sellable } = offerOfVariant(variant)
      return price === null
        ? []
        : {
            "@type": "Offer",
            name: variant.title,
            sku: variant.sku ?? undefined,
            url: `${address}?currency=${currency.toLowerCase()}`,
            price,
            priceCurrency: currency,
            availability: `https://schema.org/${sellable ? "InStock" : "OutOfStock"}`,
          }
    }),
  })
}
