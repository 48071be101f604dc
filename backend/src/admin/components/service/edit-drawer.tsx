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
  return <EditDrawer {...group} save={mutateAsync} done={t("plaza.services.edit.done")} />
}
