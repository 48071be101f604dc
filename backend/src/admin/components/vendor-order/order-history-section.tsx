import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { formatMoney } from "../../lib/money/money"
import type { VendorOrder, VendorOrderHistory } from "../../lib/vendor-order/vendor-order"
import { Section } from "../page/section"
import { TimelineEvent } from "../page/timeline-event"
import { READER_ZONE } from "./reader-zone"

/** Everything that happened to the own part of an order, the latest first. */
export function OrderHistorySection({ order }: { order: VendorOrder }) {
  const { t } = useTranslation()
  const { history, currency_code } = order
  return (
    <Section title={t("plaza.vendorOrders.history.title")}>
      <div className="px-6 py-4">
        {history.map((event, index) => (
          <Event
            key={`${event.event} ${event.at} ${event.parcel} ${event.return}`}
            event={event}
            currency={currency_code}
            isFirst={index === history.length - 1}
          />
        ))}
      </div>
    </Section>
  )
}

type EventProps = { event: VendorOrderHistory; currency: string; isFirst: boolean }

function Event({ event, currency, isFirst }: EventProps) {
  const { t } = useTranslation()
  const details = [
    event.pieces !== null && t("plaza.vendorOrders.history.pieces", { count: event.pieces }),
    event.amount !== null &&
      t("plaza.vendorOrders.history.refund", { amount: formatMoney(event.amount, currency) }),
    event.reason_code && t(`plaza.vendorOrders.reasons.${event.reason_code}`),
    event.reason,
  ].filter(Boolean)
  return (
    <TimelineEvent
      title={t(`plaza.vendorOrders.history.${event.event}`, { parcel: event.parcel, return: event.return })}
      at={event.at}
      timeZone={READER_ZONE}
      isFirst={isFirst}
    >
      {details.length > 0 && (
        <Text size="small" className="text-ui-fg-subtle whitespace-pre-line break-words">
          {details.join("\n")}
        </Text>
      )}
    </TimelineEvent>
  )
}
