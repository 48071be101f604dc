import { ArrowsReduceDiagonal, PencilSquare, Trash } from "@medusajs/icons"
import { useTranslation } from "react-i18next"

import { termsOf, type ListName, type Term } from "../../lib/taxonomy/lists"
import { MoreMenu } from "../page/more-menu"
import { useAct } from "../page/use-act"

/** What can be done with a tag or an amenity. */
export function TermActions({ list, term }: { list: ListName; term: Term }) {
  const { t } = useTranslation()
  const act = useAct()
  const { id, name, usage } = term
  const { mutateAsync: remove } = termsOf(list).useRemove(id)

  const removeTerm = () =>
    act({
      run: () => remove(),
      done: t("plaza.taxonomy.remove.done", { name }),
      ask: {
        title: t("general.areYouSure"),
        description: t(`plaza.taxonomy.remove.${usage > 0 ? "fromVenues" : "description"}`, {
          name,
          count: usage,
        }),
        confirm: t("plaza.taxonomy.remove.label"),
      },
    })

  return (
    <MoreMenu
      of={name}
      groups={[
        {
          actions: [
            { icon: <PencilSquare />, label: t("actions.edit"), to: `edit/${id}` },
            { icon: <ArrowsReduceDiagonal />, label: t("plaza.taxonomy.merge.label"), to: `merge/${id}` },
          ],
        },
        {
          actions: [
            { icon: <Trash />, label: t("plaza.taxonomy.remove.label"), onClick: () => void removeTerm() },
          ],
        },
      ]}
    />
  )
}
