import type { ActionGroup } from "@medusajs/dashboard/components"
import { Thumbnail } from "@medusajs/dashboard/components"
import { ArrowUturnLeft, XCircle } from "@medusajs/icons"
import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import { formatMoney } from "../../lib/money/money"
import { nameOfLine, type VendorOrder, type VendorOrderLine } from "../../lib/vendor-order/vendor-order"
import { Section } from "../page/section"
import { OrderStatus } from "./order-status"

/** How many of a line are where, told as far as there are any. */
const PLACES = ["cancelled", "packed", "shipped", "delivered", "return_requested", "returned"] as const

const anyLeft = (lines: VendorOrderLine[], left: "left_to_pack" | "left_to_cancel" | "left_to_return") =>
  lines.some((line) => line[left] > 0)

/** The own lines of an order, and what can be done with them. */
export function OrderLinesSection({ order }: { order: VendorOrder }) {
  const { t } = useTranslation()
  const { lines, number, status } = order
  const text = (key: string) => t(`plaza.vendorOrders.${key}`)
  const more: ActionGroup[] = [
    {
      actions: [
        ...(anyLeft(lines, "left_to_return")
          ? [{ icon: <ArrowUturnLeft />, label: text("return.action"), to: "return" }]
          : []),
        ...(anyLeft(lines, "left_to_cancel")
          ? [{ icon: <XCircle />, label: text("cancel.action"), to: "cancel" }]
          : []),
      ],
    },
  ]

  return (
    <Section
      title={t("plaza.vendorOrders.title", { number })}
      level="h1"
      aside={
        <>
          <OrderStatus status={status} />
          {anyLeft(lines, "left_to_pack") && (
            <Button size="small" asChild>
              <Link to="pack">{text("pack.action")}</Link>
            </Button>
          )}
        </>
      }
      actions={more}
    >
      {lines.map((line) => (
        <Line key={line.line_item_id} line={line} currency={order.currency_code} />
      ))}
    </Section>
  )
}

function Line({ line, currency }: { line: VendorOrderLine; currency: string }) {
  const { t } = useTranslation()
  const where = PLACES.filter((place) => line[place] > 0).map((place) =>
    t(`plaza.vendorOrders.pieces.${place}`, { count: line[place] }),
  )
  return (
    <div className="flex items-start gap-x-4 px-6 py-4">
      <Thumbnail src={line.thumbnail} alt="" />
      <div className="flex min-w-0 flex-1 flex-col gap-y-1">
        <Text size="small" leading="compact" weight="plus" className="break-words">
          {nameOfLine(line)}
        </Text>
        <Text size="small" leading="compact" className="text-ui-fg-subtle">
          {line.quantity} × {formatMoney(line.unit_price, currency)}
        </Text>
        {line.sku && (
          <Text size="small" leading="compact" className="text-ui-fg-subtle break-all">
            {line.sku}
          </Text>
        )}
        {where.length > 0 && (
          <Text size="small" leading="compact" className="text-ui-fg-subtle">
            {where.join(", ")}
          </Text>
        )}
      </div>
      <Text size="small" leading="compact" className="tabular-nums">
        {formatMoney(line.total, currency)}
      </Text>
    </div>
  )
}
