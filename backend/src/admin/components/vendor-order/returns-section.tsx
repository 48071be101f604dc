import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import { useOrderStep } from "../../lib/vendor-order/use-order-step"
import type { OrderReturn, VendorOrder } from "../../lib/vendor-order/vendor-order"
import { EmptyHint } from "../page/empty-hint"
import { Section } from "../page/section"
import { useAct } from "../page/use-act"
import { PiecesRow } from "./pieces-row"

const COLORS: Record<OrderReturn["status"], "orange" | "green" | "grey"> = {
  open: "orange",
  requested: "orange",
  partially_received: "orange",
  received: "green",
  canceled: "grey",
}

/** What comes back of an order, or has come. */
export function ReturnsSection({ order }: { order: VendorOrder }) {
  const { t } = useTranslation()
  return (
    <Section title={t("plaza.vendorOrders.returns.title")}>
      {order.returns.length === 0 && <EmptyHint>{t("plaza.vendorOrders.returns.none")}</EmptyHint>}
      {order.returns.map((one) => (
        <ReturnRow key={one.id} order={order} one={one} />
      ))}
    </Section>
  )
}

function ReturnRow({ order, one }: { order: VendorOrder; one: OrderReturn }) {
  const { t } = useTranslation()
  const act = useAct()
  const step = useOrderStep(order.id)
  const name = t("plaza.vendorOrders.returns.one", { number: one.number })
  const text = (key: string) => t(`plaza.vendorOrders.returns.${key}`, { name })
  const isOnItsWay = ["open", "requested"].includes(one.status) && !one.mixed
  const drop = () =>
    act({
      run: () => step(`returns/${one.id}/cancel`),
      done: text("drop.done"),
      ask: { title: text("drop.title"), description: text("drop.description"), confirm: text("drop.label") },
    })

  return (
    <PiecesRow
      order={order}
      name={name}
      status={{ color: COLORS[one.status], label: text(`status.${one.status}`) }}
      items={one.items}
      actions={
        isOnItsWay && (
          <div className="flex flex-wrap gap-2">
            <Button size="small" variant="secondary" onClick={drop}>
              {text("drop.label")}
            </Button>
            <Button size="small" asChild>
              <Link to={`receive?return=${one.id}`}>{text("receive")}</Link>
            </Button>
          </div>
        )
      }
    >
      {(one.reason_code || one.reason) && (
        <Text size="small" className="text-ui-fg-subtle break-words">
          {[one.reason_code && t(`plaza.vendorOrders.reasons.${one.reason_code}`), one.reason]
            .filter(Boolean)
            .join(": ")}
        </Text>
      )}
    </PiecesRow>
  )
}
