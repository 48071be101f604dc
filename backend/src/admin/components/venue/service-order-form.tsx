import { Text } from "@medusajs/ui"
import { useFieldArray, useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { describeOption } from "../../lib/service/price-of"
import type { Service } from "../../lib/service/service"
import { useOrderServices } from "../../lib/venue/service-order"
import { DrawerForm } from "../form/drawer-form"
import { DragHandle } from "../order/drag-handle"
import { MoveButtons } from "../order/move-buttons"
import { OrderRow } from "../order/order-row"
import { useDragOrder } from "../order/use-drag-order"
import { ServiceStatus } from "../service/service-status"

type Values = { services: { service: Service }[] }

/** The order in which a venue's page in the store shows its services. */
export function ServiceOrderForm({ venueId, services }: { venueId: string; services: Service[] }) {
  const { t } = useTranslation()
  const text = (key: string) => t(`plaza.venues.serviceOrder.${key}`)
  const { mutateAsync } = useOrderServices(venueId)
  const form = useForm<Values>({ defaultValues: { services: services.map((service) => ({ service })) } })
  const { fields, move } = useFieldArray({ control: form.control, name: "services" })
  const drag = useDragOrder(move)

  return (
    <DrawerForm
      form={form}
      title={text("title")}
      send={(values) => mutateAsync(values.services.map(({ service }) => service.id))}
      done={text("done")}
    >
      <Text size="small" className="text-ui-fg-subtle">
        {text(services.length > 1 ? "hint" : "none")}
      </Text>
      <ol className="bg-ui-bg-component shadow-elevation-card-rest divide-y rounded-lg">
        {fields.map(({ id, service }, place) => (
          <OrderRow key={id} drag={drag} place={place}>
            <DragHandle drag={drag} place={place} />
            <div className="min-w-0 flex-1">
              <Text size="small" leading="compact" weight="plus" className="break-words">
                {service.title}
              </Text>
              <Text size="small" leading="compact" className="text-ui-fg-subtle">
                {service.variants
                  .slice(0, 1)
                  .map((variant) => describeOption(variant, service.venue?.currency_code))}
              </Text>
            </div>
            {service.status !== "published" && <ServiceStatus service={service} />}
            <div className="flex">
              <MoveButtons
                name={service.title}
                place={place}
                count={fields.length}
                onMove={(to) => move(place, to)}
              />
            </div>
          </OrderRow>
        ))}
      </ol>
    </DrawerForm>
  )
}
