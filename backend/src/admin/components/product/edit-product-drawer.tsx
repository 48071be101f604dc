import type { FieldValues } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { products } from "../../lib/product/product"
import { EditDrawer, type EditedGroup } from "../form/edit-drawer"

/** Edits one group of a product's fields; the others stay as they are. */
export function EditProductDrawer<T extends FieldValues>({ id, ...group }: EditedGroup<T> & { id: string }) {
  const { t } = useTranslation()
  const { mutateAsync } = products.useUpdate(id)
  return <EditDrawer {...group} save={mutateAsync} done={t("plaza.products.saved")} />
}
