import { zodResolver } from "@hookform/resolvers/zod"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { clients } from "../../lib/client/client"
import { ModalForm } from "../form/modal-form"
import { ClientFields } from "./client-fields"
import { clientBody, clientSchema, clientValues, type ClientValues } from "./client-form"

/** Adds somebody before their first visit. */
export function AddClientForm() {
  const { t } = useTranslation()
  const { mutateAsync } = clients.useCreate()
  const form = useForm<ClientValues>({ resolver: zodResolver(clientSchema), defaultValues: clientValues() })

  return (
    <ModalForm
      form={form}
      title={t("plaza.clients.add.title")}
      hint={t("plaza.clients.add.hint")}
      action={t("plaza.clients.add.action")}
      send={(values) => mutateAsync(clientBody(values))}
      done={t("plaza.clients.add.done")}
      next={({ client }) => `/clients/${client.id}`}
    >
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
        <ClientFields control={form.control} />
      </div>
    </ModalForm>
  )
}
