import { ArrowDownTray, Trash } from "@medusajs/icons"
import { IconButton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { Media } from "../../lib/media/upload"
import { formatDay } from "../../lib/time/format"
import { downloadAddress, useRemoveDocument } from "../../lib/vendor/documents"
import { useAct } from "../page/use-act"

/** One document: what it is, when it came, and the way to its file. */
export function DocumentRow({ document, mayRemove }: { document: Media; mayRemove: boolean }) {
  const { t } = useTranslation()
  const act = useAct()
  const { mutateAsync: remove } = useRemoveDocument()
  const name = document.alt || document.filename || t("plaza.documents.one")

  const removeDocument = () =>
    act({
      run: () => remove(document.id),
      done: t("plaza.documents.removed"),
      ask: {
        title: t("general.areYouSure"),
        description: t("plaza.documents.remove", { name }),
        confirm: t("actions.delete"),
      },
    })

  return (
    <li className="flex items-center gap-x-3 px-6 py-3">
      <div className="min-w-0 flex-1">
        <Text size="small" weight="plus" leading="compact" className="break-words">
          {name}
        </Text>
        <Text size="small" leading="compact" className="text-ui-fg-subtle break-words">
          {document.filename}, {formatDay(document.created_at)}
        </Text>
      </div>
      <IconButton size="small" variant="transparent" asChild>
        <a href={downloadAddress(document.id)} download aria-label={t("plaza.documents.download", { name })}>
          <ArrowDownTray className="text-ui-fg-muted" />
        </a>
      </IconButton>
      {mayRemove && (
        <IconButton
          size="small"
          variant="transparent"
          aria-label={t("plaza.documents.removeOne", { name })}
          onClick={removeDocument}
        >
          <Trash className="text-ui-fg-muted" />
        </IconButton>
      )}
    </li>
  )
}
