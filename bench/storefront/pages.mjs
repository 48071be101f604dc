import { expected } from "../../scripts/walk/api.mjs"

/** @typedef {ReturnType<typeof import("../../scripts/walk/api.mjs").runningPlaza>} Plaza */

/**
 * A page that is looked at. `hidden`: search engines are told to leave it out, so that the check for it is left out, too.
 * @typedef {{ name: string, url: string, cookie?: string, hidden?: boolean }} Page
 */

/**
 * The pages of the demo city that are measured: the venue with most pictures and services, a service of it with its booking, and a product that
 * lies in the cart of the checkout.
 * @param {Plaza} plaza
 */
export async function findPages(plaza) {
  const shop = plaza.connection.storefront_url
  const { venues } = expected(await plaza.store("/venues?limit=24"), 200)
  const venue = venues[0]
  const { services } = expected(await plaza.store(`/services?venue_id=${venue.id}&limit=20`), 200)
  const service = services.find((/** @type {any} */ { kind }) => kind === "appointment") ?? services[0]
  const { product, cart } = await cartWithProduct(plaza)
  /** @type {Page[]} */
  const pages = [
    { name: "home", url: `${shop}/` },
    { name: "results", url: `${shop}/venues?q=massage` },
    { name: "venue", url: `${shop}/venues/${venue.handle}` },
    { name: "service", url: `${shop}/services/${service.handle}` },
    { name: "booking", url: `${shop}/venues/${venue.handle}/book?service=${service.handle}`, hidden: true },
    { name: "product", url: `${shop}/products/${product.handle}` },
    { name: "checkout", url: `${shop}/checkout`, cookie: `plaza_cart=${cart}`, hidden: true },
  ]
  return { pages, venue, product }
}

/** A guest's cart with the first product that a region sells. @param {Plaza} plaza @returns {Promise<{ product: any, cart: string }>} cart: its id */
async function cartWithProduct(plaza) {
  const { regions } = expected(await plaza.store("/regions"), 200)
  for (const { id: region_id } of regions) {
    const found = expected(await plaza.store(`/product-search?limit=24&region_id=${region_id}`), 200)
    const query = new URLSearchParams({ region_id, fields: "handle,*variants.calculated_price" })
    for (const { id } of found.products) query.append("id[]", id)
    const { products } = expected(await plaza.store(`/products?${query}`), 200)
    for (const product of products) {
      const variant = product.variants.find((/** @type {any} */ one) => one.calculated_price)
      if (!variant) continue
      const { cart } = expected(await plaza.store("/carts", { region_id }), 200)
      const line = { variant_id: variant.id, quantity: 1 }
      expected(await plaza.store(`/carts/${cart.id}/line-items`, line), 200)
      return { product, cart: cart.id }
    }
  }
  throw new Error("No region of the demo city sells a product")
}
