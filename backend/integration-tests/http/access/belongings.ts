import type { MedusaContainer } from "@medusajs/framework/types"
import type { AxiosInstance } from "axios"
import { LEDGER_MODULE } from "../../../src/modules/ledger"
import { prepareMedia } from "../../../src/modules/media/content/prepare-media"
import { storeMediaWorkflow } from "../../../src/workflows/media/store-media"
import type { City } from "../../fixtures/city"
import { balm, shelve } from "../products/shelf"
import { Desk } from "../venues/desk"

const PLACED_AT = new Date("2031-01-01T00:00:00Z")

/** A private document of a vendor; answers its id. */
export async function handInDocument(
  container: MedusaContainer,
  vendor_id: string,
  created_by: string,
): Promise<string> {
  const buffer = Buffer.from("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\nstartxref\n9\n%%EOF\n")
  const file = { buffer, mimetype: "application/pdf", originalname: "licence.pdf" }
  const media = [await prepareMedia(file, "onboarding_document", "file")]
  const { result } = await storeMediaWorkflow(container).run({
    input: { media, vendor_id, owner_id: vendor_id, created_by, alt: "", attached: true },
  })
  return result[0].id
}

/** A product of the vendor in Bangkok, what lies of it, and where. */
export async function createGoods(api: AxiosInstance, city: City) {
  const { id, variants } = await shelve(new Desk(api, city.owner), balm())
  const [level] = variants[0].levels
  return { product: id, stock_level: level.id, stock_location: level.location_id }
}

/** Puts goods of a vendor into an order, as far as the guard looks; answers the order's id. */
export async function sellGoods(
  container: MedusaContainer,
  vendor_id: string,
  order_id: string,
): Promise<string> {
  await container.resolve(LEDGER_MODULE).recordLines([
    {
      ...{ order_id, line_item_id: "ordli_goods", vendor_id, kind: "product", booking_id: null },
      ...{
        needs_shipping: true,
        placed_at: PLACED_AT,
        currency_code: "thb",
        quantity: 1,
        commission_rate: 15,
      },
      ...{
        subtotal: 100,
        discount_total: 0,
        tax_total: 0,
        total: 100,
        shipping_method_id: null,
        shipping_total: 0,
      },
    },
  ])
  return order_id
}
