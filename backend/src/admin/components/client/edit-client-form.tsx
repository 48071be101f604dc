import { zodResolver } from "@hookform/resolvers/zod"
import { Text } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { clients, type Client } from "../../lib/client/client"
import { DrawerForm } from "../form/drawer-form"
import { ClientFields } from "./client-fields"
import { clientBody, clientSchema, clientValues, type ClientValues } from "./client-form"

/** Corrects how a client is known here; nobody else sees it. */
export function EditClientForm({ client }: { client: Client }) {
  const { t } = useTranslation()
  const { mutateAsync } = clients.useUpdate(client.id)
  const form = useForm<ClientValues>({
    resolver: zodResolver(clientSchema),
    defaultValues: clientValues(client),
  })

  return (
    <DrawerForm
      form={form}
      title={t("plaza.clients.edit.title")}
      send={(values) => mutateAsync(clientBody(values))}
      done={t("plaza.clients.edit.done")}
    >
      <Text size="small" className="text-ui-fg-subtle">
        {t("plaza.clients.edit.hint")}
      </Text>
      <ClientFields control={form.control} />
    </DrawerForm>
  )
}
