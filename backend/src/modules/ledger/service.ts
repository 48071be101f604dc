import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { executeIn } from "../sql"
import { recordLines, type NewOrderLine } from "./lines/record-lines"
import { LineRefund } from "./models/line-refund"
import { OrderLineVendor } from "./models/order-line-vendor"
import { forgetRefund, recordRefund, type NewLineRefund } from "./refunds/record-refund"

/** Whose each line of an order is, under which terms, and what is owed back for it. */
export default class LedgerModuleService extends MedusaService({ OrderLineVendor, LineRefund }) {
  @InjectManager()
  async recordLines(lines: readonly NewOrderLine[], @MedusaContext() context: Context = {}): Promise<number> {
    return recordLines(executeIn(context), lines)
  }

  /** Forgets the lines of an order that was taken back while it was made. */
  @InjectManager()
  async forgetOrder(orderId: string, @MedusaContext() context: Context = {}): Promise<void> {
    await executeIn(context)(`delete from order_line_vendor where order_id = ?`, [orderId])
  }

  @InjectTransactionManager()
  async recordRefund(refund: NewLineRefund, @MedusaContext() context: Context = {}): Promise<void> {
    await recordRefund(executeIn(context), refund)
  }

  @InjectManager()
  async forgetRefund(refundId: string, @MedusaContext() context: Context = {}): Promise<void> {
    await forgetRefund(executeIn(context), refundId)
  }
}
