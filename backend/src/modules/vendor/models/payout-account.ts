import { model } from "@medusajs/framework/utils"

/**
 * Where a business is paid. `sealed` holds the details encrypted, for whoever pays out; `summary` is what may be shown
 * of them, masked when they were written, so that reading needs no key.
 */
export const PayoutAccount = model
  .define("payout_account", {
    id: model.id({ prefix: "payacc" }).primaryKey(),
    vendor_id: model.text(),
    sealed: model.text(),
    summary: model.json(),
  })
  .indexes([{ on: ["vendor_id"], unique: true, where: "deleted_at IS NULL" }])
