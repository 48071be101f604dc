import { useState } from "react"
import { useTranslation } from "react-i18next"

import { useListQuery } from "../../lib/lists/use-list-query"
import { useClassSessions } from "../../lib/service/class-sessions"
import type { Service } from "../../lib/service/service"
import { useMay } from "../../lib/workspace/may"
import { ListTable } from "../list/list-table"
import { useClassSessionColumns } from "./class-session-columns"

const PREFIX = "sessions"
const ROWS = 10

/** When a class meets from now on, and how full it is. */
export function ClassSessionsSection({ service }: { service: Service }) {
  const { t } = useTranslation()
  const { manage } = useMay()
  const [now] = useState(() => new Date().toISOString())
  const { offset } = useListQuery([], PREFIX, ROWS)
  const { rows, count, isPending, error } = useClassSessions(service.id, { limit: ROWS, offset, from: now })

  return (
    <ListTable
      heading={t("plaza.classSessions.title")}
      headingLevel="h2"
      subHeading={t("plaza.classSessions.subtitle")}
      data={rows}
      rowCount={count}
      isLoading={isPending}
      error={error}
      columns={useClassSessionColumns({ mayCancel: manage })}
      prefix={PREFIX}
      pageSize={ROWS}
      enableSearch={false}
      action={manage ? { label: t("actions.add"), to: "sessions" } : undefined}
      emptyState={{
        empty: {
          heading: t("plaza.classSessions.empty.heading"),
          description: t("plaza.classSessions.empty.description"),
        },
      }}
    />
  )
}
