import { useTranslations } from "#languages"
import { formatMoney } from "@/lib/format/money"
import type { CustomerOrder, VendorOrder } from "@/lib/plaza/schemas/customer-order"
import { Card } from "@/ui/card"
import { Heading } from "@/ui/heading"
import { AskForPieces } from "./ask-for-pieces"
import { LineRow } from "./line-row"
import { OrderStatus } from "./order-status"
import { Parcels } from "./parcels"
import { Refunds } from "./refunds"
import { Returns } from "./returns"

/** What one vendor sells in an order, how far it is, and what the buyer can do. */
export function VendorPart({ order, part }: { order: CustomerOrder; part: VendorOrder }) {
  const t = useTranslations("orders")
  const { vendor, lines, totals, pending } = part
  const money = (amount: number) => formatMoney(t.locale, amount, order.currency_code)
  const toDo = [
    pending.to_pack > 0 && t("toPack", { count: pending.to_pack }),
    pending.to_ship > 0 && t("toShip", { count: pending.to_ship }),
    pending.on_the_way > 0 && t("onTheWay", { count: pending.on_the_way }),
  ].filter((words) => words !== false)
  const titles = Object.fromEntries(lines.map((line) => [line.line_item_id, line.title]))
  const most = (of: "left_to_cancel" | "left_to_return") =>
    lines.flatMap((line) =>
      line[of] > 0 ? [{ id: line.line_item_id, title: line.title, most: line[of] }] : [],
    )
  const asked = { order: order.id, vendor: vendor.id, vendorName: vendor.name, revision: part.revision }
  return (
    <Card className="grid gap-5">
      <div>
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <Heading level={2}>{t("fromVendor", { vendor: vendor.name })}</Heading>
          <OrderStatus status={part.status} />
        </div>
        {toDo.length > 0 && (
          <ul className="mt-2 text-[0.95rem] text-muted">
            {toDo.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        )}
      </div>
      <ul className="grid gap-4">
        {lines.map((line) => (
          <li key={line.line_item_id}>
            <LineRow line={line} currency={order.currency_code} />
          </li>
        ))}
      </ul>
      <dl className="grid gap-1 border-t border-line pt-4">
        {totals.shipping_total > 0 && (
          <div className="flex justify-between gap-6">
            <dt>{t("delivery")}</dt>
            <dd>{money(totals.shipping_total)}</dd>
          </div>
        )}
        <div className="flex justify-between gap-6 font-semibold">
          <dt>{t("total")}</dt>
          <dd>{money(totals.total)}</dd>
        </div>
      </dl>
      <Parcels parcels={part.parcels} titles={titles} />
      <Returns returns={part.returns} titles={titles} vendor={vendor.name} />
      <Refunds refunds={part.refunds} titles={titles} currency={order.currency_code} />
      <div className="flex flex-wrap gap-3">
        <AskForPieces kind="cancellation" asked={asked} lines={most("left_to_cancel")} />
        <AskForPieces kind="return" asked={asked} lines={most("left_to_return")} />
      </div>
    </Card>
  )
}
