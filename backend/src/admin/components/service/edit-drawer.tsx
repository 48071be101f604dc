import { useState } from "react"
import type { FieldValues } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { services, type Service } from "../../lib/service/service"
import { EditDrawer, type EditedGroup } from "../form/edit-drawer"

/** Edits one group of a service's fields; the others stay as they are. */
export function EditServiceDrawer<T extends FieldValues>({
  service,
  ...group
}: EditedGroup<T> & { service: Service }) {
  const { t } = useTranslation()
  const { mutateAsync } = services.useUpdate(service.id)
  // Of the service that the form was filled with: another one has to be looked at first.
  const [revision] = useState(service.revision)
  const save = (body: object) => mutateAsync({ ...body, revision })
  return <EditDrawer {...group} save={save} done={t("plaza.services.edit.done")} />
}
