import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { MedusaResponse } from "@medusajs/framework/http"
import { productFacets } from "../../../queries/discovery/product-facets"
import { searchProducts } from "../../../queries/discovery/search-products"
import { salesChannelsOf, type StoreRequest } from "../sales-channels"
import type { ProductSearchQuery } from "./contract"
import { loadFoundProducts } from "./load-found-products"
import { readAttributes } from "./read-attributes"

/** The products that match, best first; with what they could be narrowed to when asked. */
export async function GET(req: StoreRequest, res: MedusaResponse): Promise<void> {
  const { attribute, include, in_stock, region_id, ...asked } = req.validatedQuery as ProductSearchQuery
  const channels = salesChannelsOf(req)
  const currency_code = await currencyOf(req.scope, region_id, asked.currency_code)
  const attributes = await readAttributes(req.scope, attribute)
  const search = { ...asked, channels, currency_code, attributes, in_stock: in_stock === "true" }
  const { rows, count } = await searchProducts(req.scope, search)
  const products = await loadFoundProducts(
    req.scope,
    rows.map(({ id }) => id),
    { region_id, currency_code, channels },
  )
  const prices = new Map(rows.map(({ id, price_from }) => [id, price_from]))
  res.json({
    products: products.map((product) => ({ ...product, price_from: prices.get(product.id) ?? null })),
    count,
    offset: asked.offset,
    limit: asked.limit,
    ...(include?.includes("facets") ? { facets: await productFacets(req.scope, search) } : {}),
  })
}

/**
 * The currency that prices are in: the region's, or the one that was named.
 * @throws 400 for a region there is none of, or one of another currency than was named
 */
async function currencyOf(
  container: MedusaContainer,
  region_id: string | undefined,
  named: string | undefined,
): Promise<string> {
  if (!region_id) return named ?? ""
  const [region] = await container.resolve(Modules.REGION).listRegions({ id: region_id }, { take: 1 })
  if (!region) throw invalid(`region_id: there is no region ${region_id}`)
  if (named && named !== region.currency_code) throw invalid("currency_code: is not the region's")
  return region.currency_code
}

const invalid = (message: string) => new MedusaError(MedusaError.Types.INVALID_DATA, message)
