import { zodResolver } from "@hookform/resolvers/zod"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { z } from "zod"

import { securityAlerts } from "../../lib/audit/security-alert"
import { DrawerForm } from "../form/drawer-form"
import { LongTextField } from "../form/long-text-field"

const schema = z.object({ note: z.string().trim().max(1000) })

/** Marks an alert as seen, with what was found. */
export function AcknowledgeForm({ id }: { id: string }) {
  const { t } = useTranslation()
  const { mutateAsync } = securityAlerts.useStep(id)
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { note: "" } })
  return (
    <DrawerForm
      form={form}
      title={t("plaza.audit.alerts.acknowledge.title")}
      action={t("plaza.audit.alerts.acknowledge.label")}
      send={({ note }) => mutateAsync({ step: "acknowledge", body: note ? { note } : {} })}
      done={t("plaza.audit.alerts.acknowledge.done")}
    >
      <LongTextField
        control={form.control}
        name="note"
        label={t("plaza.audit.alerts.acknowledge.note")}
        hint={t("plaza.audit.alerts.acknowledge.hint")}
        optional
      />
    </DrawerForm>
  )
}
