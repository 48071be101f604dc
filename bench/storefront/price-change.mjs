import { expected } from "../../scripts/walk/api.mjs"

/** @typedef {import("./pages.mjs").Plaza} Plaza */
/** @typedef {{ amount: number, currency_code: string }} Price */
/** @typedef {{ page: string, path: string, variants: any[] }} Priced a thing of the owner's whose first price is changed */

const ROUNDS = 5
const MOST_MS = 10_000

/**
 * Changes the price of a service and of a product by the vendor's own API, and asks the shop's page until it shows the new one.
 * The old prices are put back.
 * @param {Plaza} plaza
 * @returns {Promise<number[]>} milliseconds from the answer of the change to the end of the first page that shows it
 */
export async function timePriceChanges(plaza) {
  const token = await plaza.signIn(/** @type {any} */ (plaza.connection.logins).owner)
  const shop = plaza.connection.storefront_url
  const { services } = expected(await plaza.admin("/services?status=published&limit=1", token), 200)
  const [service] = services
  const { products } = expected(await plaza.admin("/vendor-products?status=published&limit=1", token), 200)
  const path = `/vendor-products/${products[0].id}`
  const { product } = expected(await plaza.admin(path, token), 200)
  /** @type {Priced[]} */
  const things = [
    ...[`/venues/${service.venue.handle}`, `/services/${service.handle}`].map((page) => ({
      page: `${shop}${page}`,
      path: `/services/${service.id}`,
      variants: service.variants,
    })),
    { page: `${shop}/products/${product.handle}`, path, variants: product.variants.map(writable) },
  ]
  const durations = []
  for (const { page, path, variants } of things) {
    const change = async (/** @type {any[]} */ wanted) =>
      expected(await plaza.admin(path, token, { variants: wanted }), 200)
    try {
      for (let round = 1; round <= ROUNDS; round++) {
        const { wanted, shown } = dearer(variants, round)
        await (await fetch(page)).text()
        await change(wanted)
        durations.push(await timeUntilShown(page, shown))
      }
    } finally {
      await change(variants)
    }
  }
  return durations
}

/** The variants with a first price that is a few units higher, and how the shop writes it. @param {any[]} variants @param {number} more */
function dearer(variants, more) {
  const [first, ...others] = variants
  const [price, ...inOthers] = /** @type {Price[]} */ (first.prices)
  const amount = Math.floor(price.amount) + 7 * more
  return {
    wanted: [{ ...first, prices: [{ ...price, amount }, ...inOthers] }, ...others],
    shown: new Intl.NumberFormat("en").format(amount),
  }
}

/** @param {string} page @param {string} shown @returns {Promise<number>} */
async function timeUntilShown(page, shown) {
  const begun = performance.now()
  while (performance.now() - begun < MOST_MS) {
    const html = await (await fetch(page)).text()
    if (html.includes(shown)) return performance.now() - begun
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error(`${page} does not show ${shown} after ${MOST_MS / 1000} s`)
}

/** A variant as it is written: without what only answers tell. @param {any} variant */
function writable({ id, title, sku, options, prices, manage_inventory, allow_backorder }) {
  return { id, title, sku, options, prices, manage_inventory, allow_backorder }
}
