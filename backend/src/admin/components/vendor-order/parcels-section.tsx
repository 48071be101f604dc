import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import { useOrderStep } from "../../lib/vendor-order/use-order-step"
import type { Parcel, VendorOrder } from "../../lib/vendor-order/vendor-order"
import { EmptyHint } from "../page/empty-hint"
import { Section } from "../page/section"
import { useAct } from "../page/use-act"
import { PiecesRow } from "./pieces-row"

const STATES = { packed: "orange", shipped: "blue", delivered: "green", unpacked: "grey" } as const

function stateOf({ canceled_at, delivered_at, shipped_at }: Parcel): keyof typeof STATES {
  if (canceled_at) return "unpacked"
  if (delivered_at) return "delivered"
  return shipped_at ? "shipped" : "packed"
}

/** The parcels of an order, each with what can be done with it next. */
export function ParcelsSection({ order }: { order: VendorOrder }) {
  const { t } = useTranslation()
  return (
    <Section title={t("plaza.vendorOrders.parcels.title")}>
      {order.fulfillments.length === 0 && <EmptyHint>{t("plaza.vendorOrders.parcels.none")}</EmptyHint>}
      {order.fulfillments.map((parcel) => (
        <ParcelRow key={parcel.id} order={order} parcel={parcel} />
      ))}
    </Section>
  )
}

function ParcelRow({ order, parcel }: { order: VendorOrder; parcel: Parcel }) {
  const { t } = useTranslation()
  const state = stateOf(parcel)
  const name = t("plaza.vendorOrders.parcels.one", { number: parcel.number })

  return (
    <PiecesRow
      order={order}
      name={name}
      status={{ color: STATES[state], label: t(`plaza.vendorOrders.parcels.state.${state}`) }}
      items={parcel.items}
      actions={
        !parcel.mixed &&
        order.status !== "cancelled" && <ParcelSteps order={order} parcel={parcel} name={name} />
      }
    >
      {parcel.location_name && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("plaza.vendorOrders.parcels.from", { name: parcel.location_name })}
        </Text>
      )}
      {parcel.tracking.map(({ number, url }) => (
        <Text key={number} size="small" className="text-ui-fg-subtle break-all">
          {t("plaza.vendorOrders.ship.number")}:{" "}
          {url ? (
            <a href={url} target="_blank" rel="noreferrer" className="text-ui-fg-base underline">
              {number}
            </a>
          ) : (
            number
          )}
        </Text>
      ))}
    </PiecesRow>
  )
}

function ParcelSteps({ order, parcel, name }: { order: VendorOrder; parcel: Parcel; name: string }) {
  const { t } = useTranslation()
  const act = useAct()
  const step = useOrderStep(order.id)
  const state = stateOf(parcel)
  const text = (key: string) => t(`plaza.vendorOrders.parcels.${key}`, { name })
  const take = (to: "deliver" | "cancel") =>
    act({
      run: () => step(`fulfillments/${parcel.id}/${to}`),
      done: text(`${to}.done`),
      ask:
        to === "cancel"
          ? {
              title: text("cancel.title"),
              description: text("cancel.description"),
              confirm: text("cancel.label"),
            }
          : undefined,
    })

  if (state === "shipped") {
    return (
      <Button size="small" variant="secondary" onClick={() => take("deliver")}>
        {text("deliver.label")}
      </Button>
    )
  }
  if (state !== "packed") return null
  return (
    <div className="flex flex-wrap gap-2">
      <Button size="small" variant="secondary" onClick={() => take("cancel")}>
        {text("cancel.label")}
      </Button>
      <Button size="small" asChild>
        <Link to={`ship?parcel=${parcel.id}`}>{text("ship")}</Link>
      </Button>
    </div>
  )
}
