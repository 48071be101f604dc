import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { Change } from "../../lib/audit/audit-entry"
import { valueText, words } from "../../lib/audit/describe"

const CELL = "border-ui-border-base border-b px-3 py-2 text-start align-top"
const VALUE = `${CELL} whitespace-pre-wrap break-words [overflow-wrap:anywhere]`

/** The fields that changed with their values before and after. */
export function ChangesTable({ changes }: { changes: Change[] }) {
  const { t } = useTranslation()
  const text = (key: string) => t(`plaza.audit.entry.${key}`)
  if (changes.length === 0)
    return (
      <Text size="small" className="text-ui-fg-subtle">
        {text("none")}
      </Text>
    )
  return (
    <div className="border-ui-border-base overflow-x-auto rounded-lg border">
      <table className="txt-compact-small w-full table-fixed">
        <caption className="sr-only">{text("changes")}</caption>
        <thead className="bg-ui-bg-subtle text-ui-fg-subtle">
          <tr>
            {["field", "before", "after"].map((key) => (
              <th key={key} scope="col" className={`${CELL} font-medium`}>
                {text(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.map(({ field, personal, state, before, after }) => (
            <tr key={field}>
              <th scope="row" className={`${CELL} break-words font-medium`}>
                {words(field)}
              </th>
              {personal && state !== "readable" ? (
                <td colSpan={2} className={`${CELL} text-ui-fg-subtle`}>
                  {text(state ?? "hidden")}
                </td>
              ) : (
                [before, after].map((value, index) => (
                  <td key={index} className={VALUE}>
                    {valueText(value)}
                  </td>
                ))
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
