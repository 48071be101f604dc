import { PencilSquare, Trash } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import { clientTags, type ListedTag } from "../../lib/client/client"
import { MoreMenu } from "../page/more-menu"
import { useAct } from "../page/use-act"
import { TagBadges } from "./tag-badges"
import { TagForm } from "./tag-form"

/** One tag of the list, and how many clients have it. */
export function TagRow({ tag }: { tag: ListedTag }) {
  const { t } = useTranslation()
  const act = useAct()
  const [isEditing, setEditing] = useState(false)
  const { mutateAsync: change } = clientTags.useUpdate(tag.id)
  const { mutateAsync: drop } = clientTags.useRemove(tag.id)
  const text = (key: string, values?: Record<string, unknown>) => t(`plaza.clients.tags.${key}`, values ?? {})

  const remove = () =>
    act({
      run: () => drop(),
      done: text("removed", { name: tag.name }),
      ask: {
        title: text("remove"),
        description: text("removeAsk", { name: tag.name, count: tag.clients }),
        confirm: text("remove"),
      },
    })

  if (isEditing) {
    return (
      <li className="py-3">
        <TagForm tag={tag} send={change} onDone={() => setEditing(false)} />
      </li>
    )
  }

  return (
    <li className="flex items-center justify-between gap-x-3 py-2">
      <TagBadges tags={[tag]} />
      <span className="flex items-center gap-x-2">
        <Text size="small" className="text-ui-fg-subtle">
          {text("clients", { count: tag.clients })}
        </Text>
        <MoreMenu
          of={tag.name}
          groups={[
            {
              actions: [
                { icon: <PencilSquare />, label: t("actions.edit"), onClick: () => setEditing(true) },
                { icon: <Trash />, label: text("remove"), onClick: () => void remove() },
              ],
            },
          ]}
        />
      </span>
    </li>
  )
}
