import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import type { AuditEntry } from "../../lib/audit/audit-entry"
import { actionWords, words } from "../../lib/audit/describe"
import { formatInstantShort, zoneName } from "../../lib/time/format"
import { OutcomeBadge } from "./outcome-badge"
import { useActorWords } from "./use-actor-words"

const column = createDataTableColumnHelper<AuditEntry>()

/** How many fields are named before they are only counted. */
const NAMED = 2

/** @param ofPlatform adds whose matter it was */
export function useEntryColumns({ ofPlatform, timeZone }: { ofPlatform: boolean; timeZone: string }) {
  const { t } = useTranslation()
  const actor = useActorWords()
  return useMemo(() => {
    const text = (key: string, values?: object) => t(`plaza.audit.${key}`, { ...values })
    const changed = ({ fields }: AuditEntry) => {
      const named = fields.slice(0, NAMED).map(words).join(", ")
      const rest = fields.length - NAMED
      return rest > 0 ? text("more", { fields: named, count: rest }) : named || "–"
    }
    return [
      column.accessor("at", {
        header: text("fields.when", { zone: zoneName(new Date().toISOString(), timeZone) }),
        enableSorting: true,
        cell: ({ getValue }) => formatInstantShort(getValue(), timeZone),
      }),
      column.accessor(({ actor: who }) => actor(who), { id: "who", header: text("fields.who") }),
      column.accessor(({ action }) => actionWords(action, (verb) => text(`verbs.${verb}`)), {
        id: "what",
        minSize: 200,
        header: text("fields.action"),
      }),
      column.accessor(changed, { id: "changed", header: text("fields.changed"), minSize: 160 }),
      ...(ofPlatform
        ? [
            column.accessor(({ vendor }) => vendor?.name ?? "–", {
              id: "vendor",
              header: t("plaza.vendors.one"),
            }),
          ]
        : []),
      column.accessor("outcome", {
        header: text("fields.outcome"),
        cell: ({ getValue }) => <OutcomeBadge outcome={getValue()} />,
      }),
    ]
  }, [t, actor, ofPlatform, timeZone])
}
