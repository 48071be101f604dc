import { ArrowDownMini, ArrowUpMini, DotsSix } from "@medusajs/icons"
import { Badge, IconButton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useMove, type ListName, type Place } from "../../lib/taxonomy/lists"
import type { Branch } from "../../lib/taxonomy/tree"
import { useAct } from "../page/use-act"
import { CategoryActions } from "./category-actions"
import type { CategoryDrag } from "./use-category-drag"

const INDENT = ["ps-4 md:ps-6", "ps-8 md:ps-14", "ps-12 md:ps-20", "ps-16 md:ps-28"]

const ZONES = {
  before: "shadow-[inset_0_2px_0_0_var(--fg-interactive)]",
  after: "shadow-[inset_0_-2px_0_0_var(--fg-interactive)]",
  inside: "bg-ui-bg-highlight",
}

type Props = {
  list: ListName
  branch: Branch
  siblings: readonly Branch[]
  position: number
  depth: number
  hiddenAbove: boolean
  drag: CategoryDrag
}

/** One category: its name, whether it is hidden, how much is in it, its place and what can be done. */
export function CategoryRow({ list, branch, siblings, position, depth, hiddenAbove, drag }: Props) {
  const { t } = useTranslation()
  const act = useAct()
  const { mutateAsync: move, isPending } = useMove(list)
  const { name, parent_id } = branch
  const zone = drag.over?.id === branch.id ? ZONES[drag.over.zone] : ""
  const isHidden = branch.is_active === false

  const moveTo = (place: Place) =>
    act({ run: () => move({ id: branch.id, ...place }), done: t("plaza.taxonomy.move.done", { name }) })

  const arrow = (to: number, key: "up" | "down", Icon: typeof ArrowUpMini) => (
    <IconButton
      size="small"
      variant="transparent"
      aria-label={t(`plaza.taxonomy.move.${key}`, { name })}
      disabled={isPending || to < 0 || to >= siblings.length}
      onClick={() => void moveTo({ parent_id, position: to })}
    >
      <Icon />
    </IconButton>
  )

  return (
    <div
      {...drag.bind(branch, siblings)}
      className={`flex items-center gap-x-2 py-2 pe-4 md:pe-6 ${INDENT[depth] ?? INDENT[INDENT.length - 1]} ${zone}`}
    >
      <DotsSix aria-hidden className="text-ui-fg-muted shrink-0 cursor-grab max-md:hidden" />
      <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-2 gap-y-1">
        <Text size="small" leading="compact" weight="plus" className="break-words">
          {name}
        </Text>
        {(isHidden || hiddenAbove) && (
          <Badge size="2xsmall">{t(isHidden ? "plaza.taxonomy.hidden" : "plaza.taxonomy.hiddenAbove")}</Badge>
        )}
        <Text size="small" leading="compact" className="text-ui-fg-subtle">
          {t(`plaza.taxonomy.usage.${list}`, { count: branch.usage })}
        </Text>
      </div>
      <div className="flex shrink-0 items-center">
        {arrow(position - 1, "up", ArrowUpMini)}
        {arrow(position + 1, "down", ArrowDownMini)}
        <CategoryActions list={list} branch={branch} depth={depth} />
      </div>
    </div>
  )
}
