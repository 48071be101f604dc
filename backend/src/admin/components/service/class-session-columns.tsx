import { createDataTableColumnHelper, StatusBadge } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"

import type { ClassSession } from "../../lib/service/class-sessions"
import { VisitTime } from "../booking/visit-time"
import { CancelSession } from "./cancel-session"

const column = createDataTableColumnHelper<ClassSession>()

export function useClassSessionColumns({ mayCancel }: { mayCancel: boolean }) {
  const { t } = useTranslation()
  return useMemo(
    () => [
      column.accessor("starts_at", {
        header: t("plaza.classSessions.fields.starts"),
        cell: ({ row: { original } }) => <VisitTime booking={original} />,
      }),
      column.accessor("staff", {
        header: t("plaza.staff.domain"),
        cell: ({ getValue }) => getValue()?.name ?? "-",
      }),
      column.accessor("seats_taken", {
        header: t("plaza.classSessions.fields.seats"),
        cell: ({ row: { original } }) => (
          <span className="tabular-nums">
            {t("plaza.classSessions.fields.seatsOf", {
              taken: original.seats_taken,
              capacity: original.capacity,
            })}
          </span>
        ),
      }),
      column.accessor("status", {
        header: t("fields.status"),
        cell: ({ getValue }) => (
          <StatusBadge color={getValue() === "scheduled" ? "green" : "grey"}>
            {t(`plaza.classSessions.status.${getValue()}`)}
          </StatusBadge>
        ),
      }),
      ...(mayCancel
        ? [
            column.display({
              id: "cancel",
              cell: ({ row: { original } }) =>
                original.status === "scheduled" ? <CancelSession session={original} /> : null,
            }),
          ]
        : []),
    ],
    [t, mayCancel],
  )
}
