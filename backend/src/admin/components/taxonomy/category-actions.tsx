import { ArrowsReduceDiagonal, Eye, EyeSlash, PencilSquare, Plus, Trash } from "@medusajs/icons"
import { useTranslation } from "react-i18next"

import { termsOf, type ListName } from "../../lib/taxonomy/lists"
import type { Branch } from "../../lib/taxonomy/tree"
import { MoreMenu } from "../page/more-menu"
import { useAct } from "../page/use-act"

/** How deep categories lie at most, from 0. */
const DEEPEST = 3

/** What can be done with a category besides moving it. */
export function CategoryActions({ list, branch, depth }: { list: ListName; branch: Branch; depth: number }) {
  const { t } = useTranslation()
  const act = useAct()
  const { id, name } = branch
  const { mutateAsync: update } = termsOf(list).useUpdate(id)
  const { mutateAsync: remove } = termsOf(list).useRemove(id)
  const page = `/taxonomy/${list}`
  const isHidden = branch.is_active === false

  const toggle = () =>
    act({
      run: () => update({ is_active: isHidden }),
      done: t(`plaza.taxonomy.${isHidden ? "show" : "hide"}.done`, { name }),
    })
  const removeCategory = () =>
    act({
      run: () => remove(),
      done: t("plaza.taxonomy.remove.done", { name }),
      ask: {
        title: t("general.areYouSure"),
        description: t("plaza.taxonomy.remove.description", { name }),
        confirm: t("plaza.taxonomy.remove.label"),
      },
    })

  const add = {
    icon: <Plus />,
    label: t("plaza.taxonomy.addBelow"),
    to: `${page}/create?below=${encodeURIComponent(id)}`,
  }
  const visibility = {
    icon: isHidden ? <Eye /> : <EyeSlash />,
    label: t(`plaza.taxonomy.${isHidden ? "show" : "hide"}.label`),
    onClick: () => void toggle(),
  }
  return (
    <MoreMenu
      of={name}
      groups={[
        {
          actions: [
            { icon: <PencilSquare />, label: t("actions.edit"), to: `${page}/edit/${id}` },
            ...(depth < DEEPEST ? [add] : []),
            visibility,
            {
              icon: <ArrowsReduceDiagonal />,
              label: t("plaza.taxonomy.merge.label"),
              to: `${page}/merge/${id}`,
            },
          ],
        },
        {
          actions: [
            {
              icon: <Trash />,
              label: t("plaza.taxonomy.remove.label"),
              onClick: () => void removeCategory(),
            },
          ],
        },
      ]}
    />
  )
}
