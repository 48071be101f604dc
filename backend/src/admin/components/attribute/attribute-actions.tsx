import { PencilSquare, Trash } from "@medusajs/icons"
import { useTranslation } from "react-i18next"

import { attributes, type ProductAttribute } from "../../lib/product/attributes"
import { MoreMenu } from "../page/more-menu"
import { useAct } from "../page/use-act"

/** What can be done with an attribute. */
export function AttributeActions({ attribute: { id, name } }: { attribute: ProductAttribute }) {
  const { t } = useTranslation()
  const act = useAct()
  const { mutateAsync: remove } = attributes.useRemove(id)

  const removeAttribute = () =>
    act({
      run: () => remove(),
      done: t("plaza.taxonomy.remove.done", { name }),
      ask: {
        title: t("general.areYouSure"),
        description: t("plaza.attributes.remove", { name }),
        confirm: t("plaza.taxonomy.remove.label"),
      },
    })
  const edit = { icon: <PencilSquare />, label: t("actions.edit"), to: `edit/${id}` }
  const drop = {
    icon: <Trash />,
    label: t("plaza.taxonomy.remove.label"),
    onClick: () => void removeAttribute(),
  }
  return <MoreMenu of={name} groups={[{ actions: [edit] }, { actions: [drop] }]} />
}
